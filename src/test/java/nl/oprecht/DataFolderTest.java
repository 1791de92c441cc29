package nl.oprecht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.domain.template.SampleTemplate;
import nl.oprecht.i18n.Texts;
import nl.oprecht.settings.DataFolderFile;
import nl.oprecht.settings.SettingsFile;
import nl.oprecht.store.Database;
import nl.oprecht.store.SqliteTemplateLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way to another folder for the data, with a real database. */
class DataFolderTest {

    @TempDir
    Path disk;

    @Test
    void the_next_window_has_everything_in_the_folder_that_was_chosen() {
        Path chosen = disk.resolve("Documenten/Oprecht");
        AppPaths first = paths();
        try (Database open = Database.open(first.database())) {
            new SqliteTemplateLibrary(open)
                    .save(SampleTemplate.of("mijn", "Van mij", List.of(), List.of(), List.of(), "Tekst", ""));
            new SettingsFile(first.settings(), Clock.systemUTC()).change(usual -> usual.withTextSize(125));
            new DataFolderFile(first.usual(), first.data(), true, "", folder -> {}).choose(chosen.toString());
        }
        assertThat(paths().data()).isEqualTo(first.data());

        try (Wiring next = new Wiring(paths(), Texts.DUTCH).withSettledData()) {
            assertThat(next.paths().data()).isEqualTo(chosen);
            assertThat(new SettingsFile(next.paths().settings(), Clock.systemUTC()).read())
                    .isEqualTo(Settings.USUAL.withTextSize(125));
            try (Database moved = Database.open(next.paths().database())) {
                assertThat(new SqliteTemplateLibrary(moved).kept("mijn")).isPresent();
            }
        }
        assertThat(paths().data()).isEqualTo(chosen);
    }

    @Test
    void a_folder_that_is_named_from_outside_is_left_alone() {
        Path named = disk.resolve("vast");
        AppPaths paths = AppPaths.of(Map.of("OPRECHT_HOME", named.toString()), "Linux", disk);

        try (Wiring wiring = new Wiring(paths, Texts.DUTCH)) {
            assertThat(wiring.withSettledData()).isSameAs(wiring);
        }
    }

    private AppPaths paths() {
        return AppPaths.of(Map.of(), "Linux", disk);
    }
}
