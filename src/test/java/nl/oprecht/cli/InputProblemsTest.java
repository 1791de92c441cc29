package nl.oprecht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputProblemsTest {

    @TempDir
    Path folder;

    private final Shell shell = new Shell();
    private String good = "";

    @BeforeEach
    void writeGoodReply() throws IOException {
        good = file("goed.txt", "Het spijt me.".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_missing_file_does_not_keep_the_others_waiting() {
        String missing = folder.resolve("weg.txt").toString();
        assertThat(shell.run("check", missing, good)).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.errLines())
                .containsExactly(missing + ": dit bestand bestaat niet. Kijk na of de naam en de map kloppen.");
        assertThat(shell.outLines()).containsExactly(good + ": 72 van 100, luistert · niets gevonden · Eigen fout");
    }

    @Test
    void a_folder_is_no_text() {
        assertThat(shell.run("check", folder.toString(), good)).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.errLines())
                .containsExactly(
                        folder + ": dit is een map. Noem de bestanden zelf, bijvoorbeeld " + folder + "/*.txt.");
        assertThat(shell.out()).contains(good);
    }

    @Test
    void bytes_that_are_no_text_are_named_with_their_place() throws IOException {
        String latin = file("latijn.txt", "Beste,\r\nhet privé-adres".getBytes(StandardCharsets.ISO_8859_1));
        String cut = file("half.txt", new byte[] {'j', 'a', (byte) 0xE2, (byte) 0x82});
        String binary = file("foto.png", new byte[] {(byte) 0x89, 'P', '\n', 'x', 0, 'y'});
        String wide = file("breed.txt", "\uFEFFdag".getBytes(StandardCharsets.UTF_16LE));
        assertThat(shell.run("check", latin, cut, binary, wide, good)).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.errLines())
                .containsExactly(
                        latin + ":2:9: dit is geen geldige UTF-8. Sla het bestand op als UTF-8.",
                        cut + ":1:3: dit is geen geldige UTF-8. Sla het bestand op als UTF-8.",
                        binary + ":2:2: dit is geen tekst: er staat een NUL-byte in. "
                                + "Sla het bericht op als gewone tekst in UTF-8.",
                        wide + ": dit is UTF-16. Sla het bestand op als UTF-8.");
        assertThat(shell.outLines()).hasSize(1);
    }

    @Test
    void a_problem_outweighs_a_finding() throws IOException {
        String flawed = file("fout.txt", "Goed nieuws".getBytes(StandardCharsets.UTF_8));
        assertThat(shell.run("check", flawed, folder.resolve("weg.txt").toString()))
                .isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.out()).contains("GOED_NIEUWS");
    }

    @Test
    void a_file_without_end_does_not_fill_the_memory() {
        shell.in = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThat(shell.run("check", "-")).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.errLines()).singleElement().asString().startsWith("-: dit is groter dan 10 MB.");
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_text() {
        shell.piping("\uFEFFGoed nieuws");
        shell.run("check", "--format", "jsonl");
        assertThat(shell.out()).contains("\"offset\":0,\"length\":11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            --situation brand | --situation: “brand” ken ik niet. Kies uit: vertraging, compliment.
            --format xml      | --format: “xml” ken ik niet. Kies uit: text, json, jsonl.
            --register gij    | --register: “gij” ken ik niet. Kies uit: u, je.
            --lang fr         | --lang: “fr” ken ik niet. Kies uit: nl, en.
            --customer        | --customer: hier hoort nog iets achter. Kijk met oprecht check --help wat er kan.
            --custmer         | --custmer: dit argument ken ik niet. Bedoelde je --customer? Kijk anders met oprecht check --help wat er kan.
            --no-spelling=ja  | --no-spelling: dit begrijp ik niet. Kijk met oprecht check --help hoe het kan.
            """)
    void an_argument_is_corrected_in_one_line(String arguments, String sentence) {
        shell.piping("Het spijt me.");
        assertThat(shell.run(("check " + arguments).split(" "))).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.errLines()).containsExactly(sentence);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void an_unknown_command_is_corrected_in_one_line() {
        assertThat(shell.run("chek", "brief.txt")).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.errLines())
                .singleElement()
                .asString()
                .startsWith("chek: dit argument ken ik niet. Bedoelde je check?");
    }

    @Test
    void a_customers_message_that_cannot_be_read_stops_the_run() {
        String missing = folder.resolve("klant.txt").toString();
        assertThat(shell.run("check", "--customer", missing, good)).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.errLines()).singleElement().asString().startsWith(missing + ": dit bestand bestaat niet.");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void standard_input_can_be_read_once() {
        shell.piping("Het spijt me.");
        assertThat(shell.run("check", "-", "-")).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.errLines())
                .containsExactly("-: de invoer uit de pipe kan maar één keer gelezen worden. "
                        + "Gebruik - één keer en geef de rest als bestand.");
        assertThat(shell.outLines()).hasSize(1);
    }

    @Test
    void nothing_to_read_gets_the_usage() {
        assertThat(shell.run("check")).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.err()).startsWith("Gebruik: oprecht check");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void a_person_at_the_keyboard_gets_the_usage() {
        shell.terminal = true;
        shell.piping("dit zou iemand moeten typen");
        assertThat(shell.run("check")).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.err()).contains("Gebruik: oprecht check");
        assertThat(shell.checker.requests).isEmpty();
    }

    @Test
    void a_fault_of_ours_takes_one_line_and_the_others_go_on() throws IOException {
        String bomb = file("bom.txt", "ontplof".getBytes(StandardCharsets.UTF_8));
        assertThat(shell.run("check", bomb, good)).isEqualTo(ExitStatus.BROKEN);
        assertThat(shell.errLines()).singleElement().asString().startsWith(bomb + ": Oprecht liep hierop vast");
        assertThat(shell.out()).contains(good);
    }

    @Test
    void a_checker_that_cannot_be_built_is_said_once() {
        AtomicInteger built = new AtomicInteger();
        shell.building = () -> {
            built.incrementAndGet();
            throw new UserFacingException(new Problem("regels.xml:3", "dit is geen regel.", "Herstel hem."));
        };
        assertThat(shell.run("check", good, good)).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.errLines()).containsExactly("regels.xml:3: dit is geen regel. Herstel hem.");
        assertThat(built).hasValue(1);
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }
}
