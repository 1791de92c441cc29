package nl.oprecht.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.template.FakeKeeping;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import nl.oprecht.exchange.Import.Effect;
import nl.oprecht.exchange.Import.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {

    private static final String FILE = "---\nid: %s\ntitle: %s\nabbreviation: %s\n---\n## u\n%s\n";

    @TempDir
    Path folder;

    @Test
    void nothing_is_saved_before_it_is_applied_and_then_all_at_once() {
        FakeKeeping keeping = new FakeKeeping();
        Import read = new Exchange(folder).read("x.csv", "titel;tekst\nA;Een.\nB;Twee.\n");

        assertThat(keeping.saved).isEmpty();
        read.apply(keeping);
        assertThat(keeping.saved).containsExactly(read.templates());
        assertThat(read.templates()).extracting(Template::id).containsExactly("a", "b");
        new Exchange(folder).read("leeg.csv", "titel;tekst\n").apply(keeping);
        assertThat(keeping.saved).hasSize(1);
    }

    @Test
    void own_files_are_laid_beside_the_template_with_their_id() {
        Template same = Template.plain("zelfde", "Zelfde", "Een.");
        Template old = Template.plain("anders", "Anders", "Oud.");
        Exchange exchange = new Exchange(folder, Exchange.shipped(same), Exchange.shipped(old));

        exchange.write("a.md", FILE.formatted("zelfde", "Zelfde", "''", "Een.").getBytes());
        exchange.write(
                "b.md", FILE.formatted("anders", "Anders", "''", "Nieuw.").getBytes());
        exchange.write(
                "map/c.md", FILE.formatted("erbij", "Erbij", "erbij", "Meer.").getBytes());
        exchange.write("map/d.md", "kapot".getBytes());
        exchange.write(".git/e.md", "verborgen".getBytes());
        exchange.write("notities.txt", "niets".getBytes());
        Import read = exchange.read(folder);

        assertThat(read.entries())
                .extracting(entry -> entry.template().id() + " " + entry.effect())
                .containsExactly("zelfde SAME", "anders CHANGED", "erbij NEW");
        assertThat(exchange.skipped(read)).singleElement().satisfies(one -> assertThat(one)
                .startsWith("map/d.md:1: De kop ontbreekt."));
        assertThat(read.templates()).extracting(Template::formal).containsExactly("Nieuw.", "Meer.");
    }

    @Test
    void a_text_that_is_there_already_comes_in_no_second_time() {
        Exchange exchange =
                new Exchange(folder, Exchange.shipped(Template.plain("spijt", "Spijt", "Het  spijt me.\n\nEcht.")));

        Import read = exchange.read(
                "x.csv", "titel;tekst\nSorry;Het spijt me. Echt.\nNieuw;Dag.\nNog een;dag. \nDerde;Ha.\n");

        assertThat(read.entries())
                .extracting(entry -> entry.template().id() + " " + entry.effect())
                .containsExactly("spijt SAME", "nieuw NEW", "derde NEW");
        assertThat(exchange.skipped(read)).singleElement().satisfies(one -> assertThat(one)
                .startsWith("x.csv:4: Deze tekst staat ook in ")
                .contains("x.csv:3"));
    }

    @Test
    void a_new_text_under_a_known_title_changes_ones_own_template_and_keeps_what_the_file_does_not_tell() {
        Template own = Samples.all().get(0);
        Exchange exchange = new Exchange(folder, Exchange.own(own));

        Template changed = exchange.one("x.csv", "titel;tekst\nbank: LATER;Dag {{naam}}, {{dag}} komt uw bank.\n");

        assertThat(changed.id()).isEqualTo("bank");
        assertThat(changed.formal()).isEqualTo("Dag {{naam}}, {{dag}} komt uw bank.");
        assertThat(changed.familiar()).isEqualTo(own.familiar());
        assertThat(changed.labels()).isEqualTo(own.labels());
        assertThat(changed.abbreviation()).isEqualTo("bank");
        assertThat(changed.kind()).isEqualTo(own.kind());
        assertThat(changed.placeholder("dag").type()).isEqualTo(Placeholder.Type.CHOICE);
        assertThat(changed.options()).isEmpty();
    }

    @Test
    void a_template_of_the_program_is_not_changed_by_a_title_that_happens_to_be_the_same() {
        Exchange exchange = new Exchange(folder, Exchange.shipped(Template.plain("spijt", "Spijt", "Oud.")));

        Entry entry =
                exchange.read("x.csv", "titel;tekst\nSpijt;Nieuw.\n").entries().get(0);

        assertThat(entry.effect()).isEqualTo(Effect.NEW);
        assertThat(entry.template().id()).isEqualTo("spijt-2");
    }

    @Test
    void an_abbreviation_stays_with_whom_it_has() {
        Template owner = new Exchange(folder).one("a.csv", "titel;tekst;afkorting\nA;Een.;weg\n");
        Exchange exchange = new Exchange(folder, Exchange.own(owner));

        Import read = exchange.read("b.csv", "titel;tekst;afkorting\nB;Twee.;Weg\nC;Drie.;erbij\nD;Vier.;erbij\n");

        assertThat(read.entries())
                .extracting(entry -> entry.template().abbreviation() + "-" + entry.takenAbbreviation())
                .containsExactly("-weg", "erbij-", "-erbij");
    }

    @Test
    void the_placeholders_of_a_folder_describe_its_templates() {
        Exchange exchange = new Exchange(folder);
        exchange.write("placeholders.yml", "dag: {label: Welke dag, type: date, example: vrijdag}\n".getBytes());
        exchange.write(
                "snippets/a.md", FILE.formatted("a", "A", "''", "Tot {{dag}}.").getBytes());

        Template template = exchange.read(folder).templates().get(0);

        assertThat(template.placeholder("dag").type()).isEqualTo(Placeholder.Type.DATE);
    }

    @Test
    void one_sentence_for_what_cannot_be_read() throws IOException {
        assertUnusable("weg.csv", "weg.csv: Dit bestand bestaat niet.");
        Files.createDirectories(folder.resolve("leeg"));
        assertUnusable("leeg", "leeg: Hier staat geen bestand met sjablonen.");
        Files.writeString(folder.resolve("brief.docx"), "tekst");
        assertUnusable("brief.docx", "brief.docx: Aan de naam is niet te zien");
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("groot.csv").toFile(), "rw")) {
            large.setLength(Limits.FILE + 1L);
        }
        assertUnusable("groot.csv", "groot.csv: Dit bestand is groter dan 16 MB.");
    }

    private void assertUnusable(String name, String sentence) {
        Exchange exchange = new Exchange(folder);
        assertThatThrownBy(() -> exchange.read(folder.resolve(name)))
                .isInstanceOf(UserFacingException.class)
                .satisfies(e -> assertThat(exchange.bare(e.getMessage())).startsWith(sentence));
    }
}
