package nl.oprecht.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.oprecht.domain.setting.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class AskedLookTest {

    @Test
    void hears_Windows_in_the_registry() {
        assertThat(look("Windows 11", Map.of("reg", "    AppsUseLightTheme    REG_DWORD    0x0")))
                .isEqualTo(Look.DARK);
        assertThat(look("Windows 11", Map.of("reg", "    AppsUseLightTheme    REG_DWORD    0x1")))
                .isEqualTo(Look.LIGHT);
    }

    @Test
    void hears_macOS_which_only_speaks_of_dark() {
        assertThat(look("Mac OS X", Map.of("defaults", "Dark"))).isEqualTo(Look.DARK);
        assertThat(look("Mac OS X", Map.of())).isEqualTo(Look.LIGHT);
    }

    @Test
    void hears_every_desktop_of_Linux_by_what_it_has() {
        assertThat(look("Linux", Map.of("gdbus", "(<<uint32 1>>,)"))).isEqualTo(Look.DARK);
        assertThat(look("Linux", Map.of("gdbus", "(<<uint32 2>>,)", "gtk-theme", "'Adwaita-dark'")))
                .isEqualTo(Look.LIGHT);
        assertThat(look("Linux", Map.of("gdbus", "(<<uint32 0>>,)", "gtk-theme", "'Adwaita-dark'")))
                .isEqualTo(Look.DARK);
        assertThat(look("Linux", Map.of("color-scheme", "'prefer-dark'"))).isEqualTo(Look.DARK);
        assertThat(look("Linux", Map.of("color-scheme", "'default'", "gtk-theme", "'Yaru-dark'")))
                .isEqualTo(Look.DARK);
        assertThat(look("Linux", Map.of("color-scheme", "'default'", "gtk-theme", "'Adwaita'")))
                .isEqualTo(Look.LIGHT);
    }

    @Test
    void heeds_the_variable_of_GTK_before_all() {
        Command dark = words -> Optional.of("'prefer-dark'");

        assertThat(new AskedLook(Map.of("GTK_THEME", "Adwaita:dark"), "Linux", words -> Optional.empty()).ask())
                .isEqualTo(Look.DARK);
        assertThat(new AskedLook(Map.of("GTK_THEME", "Adwaita"), "Linux", dark).ask())
                .isEqualTo(Look.LIGHT);
    }

    @Test
    void is_light_where_nothing_answers() {
        for (String system : List.of("Windows 11", "Mac OS X", "Linux", "Haiku")) {
            assertThat(look(system, Map.of())).as(system).isEqualTo(Look.LIGHT);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void waits_for_a_command_no_longer_than_it_should_and_bears_one_that_is_not_there() {
        Command command = Command.withPatience(Duration.ofMillis(200));

        assertThat(command.run(List.of("echo", "Dark"))).contains("Dark");
        assertThat(command.run(List.of("sleep", "60"))).isEmpty();
        assertThat(command.run(List.of("false"))).isEmpty();
        assertThat(command.run(List.of("geen-opdracht-die-bestaat"))).isEmpty();
    }

    /** @param says what is said by each command, by its name or its last word */
    private static Look look(String system, Map<String, String> says) {
        Command command =
                words -> Optional.ofNullable(says.getOrDefault(words.get(0), says.get(words.get(words.size() - 1))));
        return new AskedLook(Map.of(), system, command).ask();
    }
}
