package nl.oprecht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.oprecht.domain.failure.UserFacingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppPathsTest {

    @TempDir
    Path home;

    @Test
    void followsTheCustomOfEachSystem() {
        assertThat(data(Map.of(), "Linux")).isEqualTo(home.resolve(".local/share/oprecht"));
        assertThat(data(Map.of(), "Mac OS X")).isEqualTo(home.resolve("Library/Application Support/Oprecht"));
        assertThat(data(Map.of(), "Windows 11")).isEqualTo(home.resolve("AppData/Roaming/Oprecht"));
    }

    @Test
    void goesWhereTheSystemWasToldToKeepData() {
        String elsewhere = home.resolve("elders").toString();

        assertThat(data(Map.of("XDG_DATA_HOME", elsewhere), "Linux")).isEqualTo(home.resolve("elders/oprecht"));
        assertThat(data(Map.of("APPDATA", elsewhere), "Windows 11")).isEqualTo(home.resolve("elders/Oprecht"));
    }

    @Test
    void goesBeforeAllWhereTheUserSays() {
        Map<String, String> env = Map.of(
                "OPRECHT_HOME",
                home.resolve("mijn").toString(),
                "XDG_DATA_HOME",
                home.resolve("x").toString());

        for (String system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
            assertThat(data(env, system)).isEqualTo(home.resolve("mijn"));
        }
    }

    @Test
    void takesAnEmptyVariableForNoneAndARelativeXdgPathForAMistake() {
        assertThat(data(Map.of("OPRECHT_HOME", "", "XDG_DATA_HOME", " "), "Linux"))
                .isEqualTo(home.resolve(".local/share/oprecht"));
        assertThat(data(Map.of("XDG_DATA_HOME", "data"), "Linux")).isEqualTo(home.resolve(".local/share/oprecht"));
    }

    @Test
    void goesWhereTheUserChoseUnlessTheVariableSaysOtherwise() throws IOException {
        Path usual = Files.createDirectories(home.resolve(".local/share/oprecht"));
        Path chosen = home.resolve("Documenten/Oprecht");
        Files.writeString(usual.resolve("data-folder.txt"), chosen + "\n");

        assertThat(data(Map.of(), "Linux")).isEqualTo(chosen);
        assertThat(data(Map.of("OPRECHT_HOME", home.resolve("mijn").toString()), "Linux"))
                .isEqualTo(home.resolve("mijn"));
    }

    @Test
    void staysWhereTheDataIsUntilItHasBeenCopied() throws IOException {
        Path usual = Files.createDirectories(home.resolve(".local/share/oprecht"));
        Files.writeString(usual.resolve("data-folder.txt"), home.resolve("nieuw") + "\n" + usual + "\n");

        assertThat(data(Map.of(), "Linux")).isEqualTo(usual);
    }

    @Test
    void passesOverAPointerThatMakesNoSense() throws IOException {
        Path usual = Files.createDirectories(home.resolve(".local/share/oprecht"));

        for (String nonsense : new String[] {"", "\n\n", "ergens anders", "\0"}) {
            Files.writeString(usual.resolve("data-folder.txt"), nonsense);
            assertThat(data(Map.of(), "Linux")).as(nonsense).isEqualTo(usual);
        }
    }

    @Test
    void makesTheFolderOnlyWhenAsked() {
        AppPaths paths = AppPaths.of(Map.of(), "Linux", home);
        assertThat(paths.database().getParent()).isEqualTo(paths.data()).doesNotExist();

        paths.createData();

        assertThat(paths.data()).isDirectory();
    }

    @Test
    void saysSoWhenTheFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(home.resolve("bezet"), "een bestand, geen map");
        AppPaths paths = AppPaths.of(Map.of("OPRECHT_HOME", file.resolve("data").toString()), "Linux", home);

        assertThatThrownBy(paths::createData)
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining(paths.data().toString())
                .hasMessageContaining("niet schrijven")
                .hasMessageContaining("OPRECHT_HOME");
    }

    private Path data(Map<String, String> env, String system) {
        return AppPaths.of(env, system, home).data();
    }
}
