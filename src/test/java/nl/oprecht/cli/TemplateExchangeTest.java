package nl.oprecht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.template.FakeKeeping;
import nl.oprecht.domain.template.KeptTemplate.Origin;
import nl.oprecht.domain.template.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code oprecht templates import} and {@code export}. */
class TemplateExchangeTest {

    @TempDir
    Path folder;

    private final FakeKeeping keeping = new FakeKeeping();
    private final Shell shell = new Shell();

    TemplateExchangeTest() {
        shell.keeping = keeping;
    }

    @Test
    void import_saves_a_file_at_once_and_tells_what_came_and_what_did_not() throws IOException {
        keeping.with(Template.plain("spijt", "Spijt", "Het spijt me."), Origin.OWN, false);
        keeping.with(Template.plain("dag", "Dag", "Oud."), Origin.OWN, false);
        Path file = write(
                "x.csv", "titel;tekst;afkorting\nSorry;Het spijt me.;\nDag;Nieuw.;\nHoi;Hoi.;hoi\nWeg;;\nTwee;2;hoi\n");

        assertThat(shell.run("templates", "import", file.toString())).isEqualTo(ExitStatus.FOUND);
        assertThat(shell.out().replace(folder + "/", ""))
                .isEqualTo(
                        """
                        was er al  spijt  Spijt
                        gewijzigd  dag    Dag
                        nieuw      hoi    Hoi
                        nieuw      twee   Twee
                        twee: de afkorting ;hoi is van een ander sjabloon en gaat niet mee.
                        bleef achter: x.csv:5: Deze rij heeft geen tekst. Vul de kolom met de tekst in.
                        x.csv: 2 nieuw, 1 gewijzigd, 1 waren er al, 1 achtergebleven.
                        Opgeslagen.
                        """);
        assertThat(keeping.saved).hasSize(1);
        assertThat(keeping.saved.get(0)).extracting(Template::id).containsExactly("dag", "hoi", "twee");
    }

    @Test
    void a_dry_run_saves_nothing_and_sees_the_second_file_beside_the_first() throws IOException {
        Path first = write("a.csv", "titel;tekst\nHoi;Hoi.\n");
        Path second = write("b.csv", "titel;tekst\nHallo;hoi.\n");

        assertThat(shell.run("templates", "import", "--dry-run", first.toString(), second.toString()))
                .isZero();
        assertThat(keeping.saved).isEmpty();
        assertThat(shell.out())
                .contains("a.csv: 1 nieuw", "Er is niets opgeslagen.", "b.csv: 0 nieuw, 0 gewijzigd, 1 waren er al");
    }

    @Test
    void a_file_of_no_use_does_not_keep_the_others_waiting() throws IOException {
        Path good = write("a.txt", "titel;tekst\nHoi;Hoi.\n");

        assertThat(shell.run(
                        "templates",
                        "import",
                        folder.resolve("weg.csv").toString(),
                        "--format",
                        "csv",
                        good.toString()))
                .isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.err()).contains("weg.csv: Dit bestand bestaat niet.");
        assertThat(keeping.saved).hasSize(1);
    }

    @Test
    void a_library_that_cannot_be_written_to_is_told_in_one_sentence() throws IOException {
        keeping.refusal = new UserFacingException(new Problem("oprecht.db", "de schijf is vol.", "Maak ruimte."));
        Path file = write("a.csv", "titel;tekst\nHoi;Hoi.\n");

        assertThat(shell.run("templates", "import", file.toString())).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.errLines()).containsExactly("oprecht.db: de schijf is vol. Maak ruimte.");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void export_writes_what_was_asked_and_nothing_from_the_archive() throws IOException {
        keeping.with(Template.plain("een", "Een", "Een."), Origin.OWN, false)
                .with(Template.plain("oud", "Oud", "Oud."), Origin.OWN, true);
        Path file = folder.resolve("uit.csv");

        assertThat(shell.run("templates", "export", file.toString(), "--format", "csv"))
                .isZero();
        assertThat(shell.outLines()).containsExactly("1 sjabloon weggeschreven in 1 bestand: " + file);
        assertThat(Files.readString(file)).contains("een;Een").doesNotContain("oud;Oud");

        assertThat(shell.run("templates", "export", file.toString(), "--format", "csv"))
                .isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.err()).contains("uit.csv: Dit bestand bestaat al.");
        assertThat(shell.run("templates", "export", file.toString(), "--format", "json"))
                .isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.err()).contains("--format: “json” ken ik niet. Kies uit: own, espanso, csv.");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
