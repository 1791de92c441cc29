package nl.oprecht.system;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.oprecht.domain.setting.Look;
import nl.oprecht.domain.setting.SystemLook;

/**
 * Asks the operating system how it is coloured, by the commands that each system has for it: JavaFX itself can tell
 * from version 22 on.
 */
public final class AskedLook implements SystemLook {

    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final Map<String, String> env;
    private final String os;
    private final Command command;

    /**
     * @param env the environment variables
     * @param osName as in the system property {@code os.name}
     */
    public AskedLook(Map<String, String> env, String osName) {
        this(env, osName, Command.withPatience(PATIENCE));
    }

    AskedLook(Map<String, String> env, String osName, Command command) {
        this.env = env;
        this.os = osName.toLowerCase(Locale.ROOT);
        this.command = command;
    }

    @Override
    public Look ask() {
        return isDark() ? Look.DARK : Look.LIGHT;
    }

    private boolean isDark() {
        if (os.startsWith("windows")) {
            String key = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
            return says(said -> said.endsWith("0x0"), "reg", "query", key, "/v", "AppsUseLightTheme")
                    .orElse(false);
        }
        if (os.startsWith("mac")) {
            return says("Dark"::equals, "defaults", "read", "-g", "AppleInterfaceStyle")
                    .orElse(false);
        }
        return onLinux();
    }

    /** The variable goes before all; then what every desktop tells, then what GNOME and its kin tell. */
    private boolean onLinux() {
        String forced = env.getOrDefault("GTK_THEME", "");
        if (!forced.isBlank()) {
            return isDarkTheme(forced);
        }
        return portal().or(() -> says(
                                said -> said.contains("dark"),
                                "gsettings",
                                "get",
                                "org.gnome.desktop.interface",
                                "color-scheme")
                        .filter(dark -> dark))
                .or(() -> says(AskedLook::isDarkTheme, "gsettings", "get", "org.gnome.desktop.interface", "gtk-theme"))
                .orElse(false);
    }

    /** Answers 1 for dark, 2 for light, 0 for no preference. */
    private Optional<Boolean> portal() {
        return command.run(List.of(
                        "gdbus",
                        "call",
                        "--session",
                        "--timeout=1",
                        "--dest=org.freedesktop.portal.Desktop",
                        "--object-path=/org/freedesktop/portal/desktop",
                        "--method=org.freedesktop.portal.Settings.Read",
                        "org.freedesktop.appearance",
                        "color-scheme"))
                .filter(said -> said.contains("uint32 1") || said.contains("uint32 2"))
                .map(said -> said.contains("uint32 1"));
    }

    private static boolean isDarkTheme(String name) {
        return name.toLowerCase(Locale.ROOT).replace("'", "").matches(".*[:-]dark([:-].*)?");
    }

    private Optional<Boolean> says(Predicate<String> dark, String... words) {
        return command.run(List.of(words)).map(dark::test);
    }
}
