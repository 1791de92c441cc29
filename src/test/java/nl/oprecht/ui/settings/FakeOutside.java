package nl.oprecht.ui.settings;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.stage.Window;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.setting.DataFolder;
import nl.oprecht.domain.setting.Look;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.domain.setting.SettingsExchange;
import nl.oprecht.ui.files.FileChoice;

/** A machine in memory. */
public final class FakeOutside {

    public volatile Look system = Look.LIGHT;
    public final FakeFolder folder = new FakeFolder();
    /** Files with settings, by path. */
    public final Map<String, Settings> files = new HashMap<>();
    /** What the user chooses in the next dialog. */
    public String chosen = "";

    public Outside outside() {
        return new Outside(Locale.forLanguageTag("nl"), () -> system, folder, new FakeExchange(), new FakeChoice());
    }

    public static final class FakeFolder implements DataFolder {

        public volatile String next = "";
        public volatile boolean opened;
        public volatile String problem = "";

        @Override
        public String present() {
            return "/thuis/oprecht";
        }

        @Override
        public String usual() {
            return "/thuis/oprecht";
        }

        @Override
        public boolean choosable() {
            return true;
        }

        @Override
        public Optional<Next> next() {
            return next.isEmpty() ? Optional.empty() : Optional.of(new Next(next, false));
        }

        @Override
        public String problem() {
            return problem;
        }

        @Override
        public void choose(String folder) {
            next = folder;
        }

        @Override
        public void stay() {
            next = "";
        }

        @Override
        public void open() {
            opened = true;
        }
    }

    private final class FakeExchange implements SettingsExchange {

        @Override
        public void export(Settings settings, String file) {
            files.put(file, settings);
        }

        @Override
        public Settings read(String file, Settings otherwise) {
            return Optional.ofNullable(files.get(file))
                    .orElseThrow(() -> new UserFacingException(
                            new Problem(file, "Hier staan geen instellingen in.", "Kies een ander bestand.")));
        }
    }

    private final class FakeChoice implements FileChoice {

        @Override
        public Optional<Path> open(Window window, Question question) {
            return Optional.of(Path.of(chosen));
        }

        @Override
        public Optional<Path> save(Window window, Question question, String name) {
            return Optional.of(Path.of(chosen));
        }

        @Override
        public Optional<Path> folder(Window window, String title) {
            return Optional.of(Path.of(chosen));
        }
    }
}
