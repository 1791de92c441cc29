package nl.oprecht.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.template.Channel;
import nl.oprecht.domain.template.Template;
import nl.oprecht.exchange.Import.Effect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @TempDir
    Path folder;

    private Exchange exchange = new Exchange(Path.of("."));

    @BeforeEach
    void open() {
        exchange = new Exchange(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titel;tekst u;tekst je;moves;situaties;kanalen;trefwoorden;afkorting\n"
                        + "Spijt;\"Het spijt me, {{contact.first_name}};\nu hoort \"\"morgen\"\" meer.\";Je hoort meer.;EXCUUS, VERVOLG;vertraging;e-mail, chat;a, b;Spijt\n",
                "\uFEFFTitle,Text,je,Moves,Situations,Channels,Tags,Abbreviation\r\n"
                        + "Spijt,\"Het spijt me, {{naam}};\r\nu hoort \"\"morgen\"\" meer.\",Je hoort meer.,excuus|vervolg,Vertraging,\"E-mail;chat\",a|b,;spijt\r\n\r\n",
                "naam\tinhoud\tje\tmove\tsituatie\tkanaal\tlabels\tshortcut\tlaatst gewijzigd\n"
                        + "Spijt\t\"Het spijt me, {{naam}};\nu hoort \"\"morgen\"\" meer.\"\tJe hoort meer.\tEXCUUS,VERVOLG\tvertraging\te-mail,chat\ta,b\tspijt\tgisteren"
            })
    void reads_tables_with_dutch_and_english_headers_and_any_separator(String table) {
        Template template = exchange.one("tabel.csv", table);

        assertThat(template.title()).isEqualTo("Spijt");
        assertThat(template.formal()).isEqualTo("Het spijt me, {{naam}};\nu hoort \"morgen\" meer.");
        assertThat(template.familiar()).isEqualTo("Je hoort meer.");
        assertThat(template.labels())
                .isEqualTo(new Template.Labels(
                        List.of("EXCUUS", "VERVOLG"),
                        List.of("vertraging"),
                        List.of(Channel.EMAIL, Channel.CHAT),
                        List.of("a", "b")));
        assertThat(template.abbreviation()).isEqualTo("spijt");
        assertThat(template.placeholders()).containsExactly(Exchange.NAME);
    }

    @Test
    void cells_that_a_spreadsheet_would_run_are_defused_and_come_back_as_they_were() throws Exception {
        List<String> texts = List.of("=1+1", "+31 20", "-5", "@som(a1)", "'=zo", "''-x", "'gewoon", "- een");
        List<Template> templates = texts.stream()
                .map(text -> Template.plain(Slugs.of("x" + text), text, text))
                .toList();
        Path file = folder.resolve("uit.csv");

        new Exporter(Exchange.SHARED).export(templates, Format.CSV, file, false);

        assertThat(Files.readString(file).lines().skip(1))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("(^|;)\"?[=+@-]"));
        assertThat(exchange.read(file).templates()).extracting(Template::formal).containsExactlyElementsOf(texts);
    }

    @Test
    void what_went_out_comes_back_as_it_was() {
        Path file = folder.resolve("uit.csv");
        List<Template> templates = Samples.all();

        new Exporter(Exchange.SHARED).export(templates, Format.CSV, file, false);
        Import read = new Importer(Exchange.VOCABULARY, Exchange.SHARED)
                .preview(file, null, templates.stream().map(Exchange::own).toList());

        assertThat(read.skipped()).isEmpty();
        assertThat(read.with(Effect.SAME)).hasSameSizeAs(templates);
    }

    @Test
    void rows_that_are_of_no_use_stay_behind() {
        Import read = exchange.read(
                "tabel.csv",
                "titel;tekst;moves\nA;;\nB;Dag {{#x}}open;\nC;Goed.;EXCUUS\nD;Ook goed.;SPIJT\nE;"
                        + "x".repeat(10_000_000) + ";\nF\n");

        assertThat(read.templates()).extracting(Template::title).containsExactly("C");
        assertThat(exchange.skipped(read))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("tabel.csv:2: Deze rij heeft geen tekst."),
                        one -> assertThat(one).startsWith("tabel.csv:3: Deze tekst is te lang, of"),
                        one -> assertThat(one).startsWith("tabel.csv:5: 'SPIJT' is onbekend."),
                        one -> assertThat(one).startsWith("tabel.csv:6: Deze tekst is te lang"),
                        one -> assertThat(one).startsWith("tabel.csv:7: Deze rij heeft geen tekst."));
    }

    @Test
    void one_sentence_for_what_is_no_table() {
        assertUnusable("id;naam\n1;x\n".getBytes(StandardCharsets.UTF_8), "x.csv:1: De eerste regel noemt geen kolom");
        assertUnusable(
                "titel;tekst\nA;\"open\nB;\"dicht\" fout;\n".getBytes(StandardCharsets.UTF_8),
                "x.csv: Deze tabel is niet te lezen");
        assertUnusable(
                "titel;tekst\nA;gegêneerd".getBytes(StandardCharsets.ISO_8859_1),
                "x.csv:2: Dit is geen geldige UTF-8.");
        assertUnusable("titel;tekst".getBytes(StandardCharsets.UTF_16), "x.csv: Dit is UTF-16.");
        assertUnusable(new byte[] {'P', 'K', 3, 4, 0, 0}, "x.csv: Dit is geen tekst.");
    }

    private void assertUnusable(byte[] bytes, String sentence) {
        assertThatThrownBy(() -> exchange.read("x.csv", bytes))
                .isInstanceOf(UserFacingException.class)
                .satisfies(e -> assertThat(exchange.bare(e.getMessage())).startsWith(sentence));
    }
}
