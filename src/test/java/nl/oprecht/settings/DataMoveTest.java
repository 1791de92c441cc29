package nl.oprecht.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.setting.DataFolder.Next;
import nl.oprecht.settings.DataMove.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another folder for the data: chosen in one session, filled at the start of the next. */
class DataMoveTest {

    @TempDir
    Path disk;

    private Path usual;
    private Path other;

    @BeforeEach
    void fillTheUsualFolder() throws IOException {
        usual = disk.resolve("gewoon");
        other = disk.resolve("anders");
        Files.createDirectories(usual.resolve("backups"));
        Files.createDirectories(usual.resolve("native"));
        Files.writeString(usual.resolve("oprecht.db"), "sjablonen");
        Files.writeString(usual.resolve("oprecht.db-wal"), "nog niet verwerkt");
        Files.writeString(usual.resolve("settings.json"), "{}");
        Files.writeString(usual.resolve("settings.json.lock"), "");
        Files.writeString(usual.resolve("backups/oprecht-v1.db"), "vroeger");
        Files.writeString(usual.resolve("native/sqlite.so"), "machine");
    }

    @Test
    void goes_along_at_the_next_start_and_leaves_the_old_folder_as_it_was() {
        folder(usual).choose(other.toString());
        assertThat(folder(usual).next()).contains(new Next(other.toString(), false));
        assertThat(DataMove.present(usual)).isEqualTo(usual);

        assertThat(settle()).isEqualTo(new Outcome(other, ""));

        assertThat(other.resolve("oprecht.db")).hasContent("sjablonen");
        assertThat(other.resolve("backups/oprecht-v1.db")).hasContent("vroeger");
        assertThat(other.resolve("settings.json")).hasContent("{}");
        assertThat(other).isDirectoryNotContaining(file -> List.of(
                        "oprecht.db-wal", "settings.json.lock", "native", "data-folder.txt", "oprecht.db.half")
                .contains(file.getFileName().toString()));
        assertThat(usual.resolve("oprecht.db")).hasContent("sjablonen");
        assertThat(DataMove.present(usual)).isEqualTo(other);
        assertThat(settle()).isEqualTo(new Outcome(other, ""));
        assertThat(folder(other).next()).isEmpty();
    }

    @Test
    void takes_what_was_written_after_the_choice_along() throws IOException {
        folder(usual).choose(other.toString());
        Files.writeString(usual.resolve("oprecht.db"), "sjablonen en een concept");

        settle();

        assertThat(other.resolve("oprecht.db")).hasContent("sjablonen en een concept");
    }

    @Test
    void uses_data_that_is_there_already_and_writes_over_nothing() throws IOException {
        Files.createDirectories(other);
        Files.writeString(other.resolve("oprecht.db"), "van een ander");
        folder(usual).choose(other.toString());
        assertThat(folder(usual).next()).contains(new Next(other.toString(), true));

        assertThat(settle()).isEqualTo(new Outcome(other, ""));

        assertThat(other.resolve("oprecht.db")).hasContent("van een ander");
        assertThat(other.resolve("settings.json")).doesNotExist();
    }

    @Test
    void makes_a_folder_of_its_own_among_other_things() throws IOException {
        Files.createDirectories(other);
        Files.writeString(other.resolve("brief.txt"), "Beste");

        folder(usual).choose(other.toString());

        assertThat(settle().folder()).isEqualTo(other.resolve("Oprecht"));
    }

    @Test
    void stays_when_the_user_says_so() {
        folder(usual).choose(other.toString());
        folder(usual).stay();

        assertThat(folder(usual).next()).isEmpty();
        assertThat(settle()).isEqualTo(new Outcome(usual, ""));
        assertThat(other.resolve("oprecht.db")).doesNotExist();
    }

    @Test
    void goes_on_in_the_old_folder_when_copying_breaks_off_and_finishes_at_the_next_start() {
        folder(usual).choose(other.toString());
        List<Path> tried = new ArrayList<>();
        DataMove full = new DataMove(usual, (from, to) -> {
            tried.add(from);
            throw new UserFacingException(new Problem(to.toString(), "De schijf is vol.", "Maak ruimte."));
        });

        Outcome broken = full.settle();

        assertThat(tried).containsExactly(usual.resolve("oprecht.db"));
        assertThat(broken.folder()).isEqualTo(usual);
        assertThat(broken.problem()).contains(other.toString()).contains("niet naartoe te kopiëren");
        assertThat(settle()).isEqualTo(new Outcome(other, ""));
        assertThat(other.resolve("oprecht.db")).hasContent("sjablonen");
    }

    @Test
    void falls_back_on_the_usual_folder_while_the_chosen_one_is_not_there() throws IOException {
        Files.writeString(usual.resolve("data-folder.txt"), disk.resolve("losse-schijf") + "\n");

        Outcome away = settle();

        assertThat(away.folder()).isEqualTo(usual);
        assertThat(away.problem()).contains("losse-schijf").contains("start opnieuw");
        assertThat(disk.resolve("losse-schijf")).doesNotExist();
    }

    @Test
    void says_at_once_when_a_folder_cannot_be_written_in() throws IOException {
        Path file = Files.writeString(disk.resolve("bestand"), "geen map");

        assertThatThrownBy(() -> folder(usual).choose(file.resolve("x").toString()))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("niet schrijven");
        assertThat(folder(usual).next()).isEmpty();
    }

    private Outcome settle() {
        return new DataMove(usual, (from, to) -> {
                    try {
                        Files.copy(from, to);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .settle();
    }

    private DataFolderFile folder(Path present) {
        return new DataFolderFile(usual, present, true, "", path -> {});
    }
}
