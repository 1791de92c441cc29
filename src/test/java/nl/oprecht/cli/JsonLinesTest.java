package nl.oprecht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.oprecht.domain.report.CheckRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Shell shell = new Shell();

    @Test
    void each_line_gets_its_result_in_order_with_its_own_id() {
        shell.piping(
                """
                {"id": "a", "customer": "Mijn 81 euro!", "reply": "Goed nieuws"}

                {"reply": "Dag", "channel": "e-mail"}
                {"id": 12345678901234567890, "reply": "Dag", "customer": null}\r
                {"id": 1.50, "reply": ""}
                {"id": "ü😀", "reply": "Dag"}""");
        assertThat(shell.run("check", "--input", "jsonl")).isEqualTo(ExitStatus.FOUND);
        assertThat(shell.outLines().stream().map(line -> line.substring(0, line.indexOf(",\"badNews\""))))
                .containsExactly(
                        "{\"id\":\"a\"",
                        "{\"id\":3",
                        "{\"id\":12345678901234567890",
                        "{\"id\":1.50",
                        "{\"id\":\"ü😀\"");
        assertThat(shell.checker.requests.get(0).customer()).isEqualTo("Mijn 81 euro!");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void a_result_leaves_before_the_next_line_arrives() {
        Semaphore results = new Semaphore(0);
        List<Boolean> inTime = new ArrayList<>();
        shell.stdout = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                results.release();
            }
        };
        List<InputStream> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            boolean first = i == 0;
            lines.add(new ByteArrayInputStream("{\"reply\": \"Dag\"}\n".getBytes(StandardCharsets.UTF_8)) {
                @Override
                public synchronized int read(byte[] buffer, int offset, int length) {
                    if (!first && available() > 0) {
                        inTime.add(acquired(results));
                    }
                    return super.read(buffer, offset, length);
                }
            });
        }
        shell.in = new SequenceInputStream(Collections.enumeration(lines));
        shell.run("check", "--input", "jsonl");
        assertThat(inTime).containsExactly(true, true);
        assertThat(shell.outLines()).hasSize(3);
    }

    @Test
    void a_great_many_lines_checked_side_by_side_give_what_each_gives_alone() throws IOException {
        StringBuilder lines = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 2000; i++) {
            String line = i % 7 == 0 ? "geen json" : "{\"reply\": \"" + (i % 5 == 0 ? "ontplof " : "Dag ") + i + "\"}";
            lines.append(line).append('\n');
            if (i % 7 == 0) {
                expected.add("-:" + i + ":5: deze regel");
            } else if (i % 5 == 0) {
                expected.add("-#" + i + ": Oprecht liep hierop vast");
            }
        }
        shell.building = PhraseChecker::new;
        shell.piping(lines.toString());
        assertThat(shell.run("check", "--input", "jsonl")).isEqualTo(ExitStatus.BROKEN);
        assertThat(ids())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 2000)
                        .filter(i -> i % 7 != 0 && i % 5 != 0)
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(shell.errLines()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(shell.errLines().get(i)).startsWith(expected.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            {"reply": "x"                 | -:2:14: deze regel is geen geldige JSON.
            {"reply": "x"} {"reply": "y"} | -:2:16: deze regel is geen geldige JSON.
            Beste Noor                    | -:2:6: deze regel is geen geldige JSON.
            ["x"]                         | -:2: deze regel is geen JSON-object.
            {"id": 1}                     | -:2: “reply” ontbreekt.
            {"reply": null}               | -:2: “reply” ontbreekt.
            {"reply": 5}                  | -:2: “reply” is geen tekst.
            {"reply": "x", "customer": 5} | -:2: “customer” is geen tekst.
            {"reply": "x", "id": [1]}     | -:2: “id” is geen tekst en geen getal.
            """)
    void a_line_of_no_use_is_named_and_the_others_are_checked(String line, String problem) throws IOException {
        shell.piping("{\"reply\": \"Dag\"}\n" + line + "\n{\"reply\": \"Dag\"}\n");
        assertThat(shell.run("check", "--input", "jsonl")).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.errLines()).singleElement().asString().startsWith(problem);
        assertThat(ids()).containsExactly("1", "3");
    }

    @Test
    void a_line_that_is_no_utf8_is_named_and_the_others_are_checked() throws IOException {
        shell.in = new ByteArrayInputStream(
                "\n{\"reply\": \"privé\"}\n{\"reply\": \"prive\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(shell.run("check", "--input", "jsonl")).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.errLines()).singleElement().asString().startsWith("-:2:16: dit is geen geldige UTF-8.");
        assertThat(ids()).containsExactly("3");
    }

    @Test
    void a_binary_file_is_named_once() {
        shell.piping("PK\0\n\0\n\0\n");
        assertThat(shell.run("check", "--input", "jsonl")).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.errLines()).singleElement().asString().startsWith("-:1:3: dit is geen tekst");
    }

    @Test
    void no_lines_give_no_results() {
        assertThat(shell.run("check", "--input", "jsonl")).isEqualTo(ExitStatus.NOTHING_FOUND);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void the_customer_of_the_arguments_is_for_lines_without_one(@TempDir Path folder) throws IOException {
        Path customer = Files.writeString(folder.resolve("klant.txt"), "Voor allen");
        shell.piping("{\"reply\": \"Dag\"}\n{\"reply\": \"Dag\", \"customer\": \"Eigen\"}\n");
        shell.run("check", "--input", "jsonl", "--customer", customer.toString());
        assertThat(shell.checker.requests).extracting(CheckRequest::customer).containsExactly("Voor allen", "Eigen");
    }

    @Test
    void half_an_emoji_does_not_break_the_output() throws IOException {
        shell.piping("{\"id\": \"\\ud83d\", \"reply\": \"\\ud83d Goed nieuws\"}\n{\"reply\": \"Dag\"}\n");
        assertThat(shell.run("check", "--input", "jsonl")).isEqualTo(ExitStatus.FOUND);
        assertThat(ids()).containsExactly("?", "2");
    }

    @Test
    void a_reader_that_has_seen_enough_is_no_problem_and_ends_the_run() {
        shell.stdout = failing("Broken pipe");
        byte[] line = "{\"reply\": \"Dag\"}\n".getBytes(StandardCharsets.UTF_8);
        shell.in = new InputStream() {
            private int at;

            @Override
            public int read() {
                return line[at++ % line.length];
            }
        };
        assertThat(shell.run("check", "--input", "jsonl")).isEqualTo(ExitStatus.NOTHING_FOUND);
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void a_full_disk_is_said() {
        shell.stdout = failing("No space left on device");
        shell.piping("{\"reply\": \"Dag\"}\n");
        assertThat(shell.run("check", "--input", "jsonl")).isEqualTo(ExitStatus.BROKEN);
        assertThat(shell.errLines())
                .containsExactly("oprecht: het resultaat is niet weggeschreven (No space left on device). "
                        + "Maak ruimte of kies een andere plek.");
    }

    private List<String> ids() throws IOException {
        List<String> ids = new ArrayList<>();
        for (String line : shell.outLines()) {
            JsonNode result = MAPPER.readTree(line);
            ids.add(result.get("id").asText());
        }
        return ids;
    }

    private static boolean acquired(Semaphore results) {
        try {
            return results.tryAcquire(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static OutputStream failing(String reason) {
        return new ByteArrayOutputStream() {
            @Override
            public void flush() throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
