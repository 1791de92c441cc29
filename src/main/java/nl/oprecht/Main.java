package nl.oprecht;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.oprecht.cli.Streams;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.Desk;

/** Starts the program: without arguments the window, otherwise the terminal. */
public final class Main {

    private static final int UNUSABLE = 2;

    private Main() {}

    /**
     * Ends the process with the exit status of the terminal command; with the window, when that is closed.
     * {@code --lang en} alone, or {@code OPRECHT_LANG=en}, opens the window in English.
     */
    public static void main(String[] args) {
        Logs.calm();
        try {
            AppPaths paths =
                    AppPaths.of(System.getenv(), System.getProperty("os.name"), Path.of(home(System.getenv())));
            Optional<Locale> window = Language.ofWindow(List.of(args), System.getenv());
            Wiring wiring = new Wiring(paths, window.orElseGet(() -> Language.usual(System.getenv())));
            if (window.isPresent()) {
                openWindow(wiring, args.length > 0, window.get());
            } else {
                System.exit(wiring.terminal(Streams.ofProcess()).run(args));
            }
        } catch (UserFacingException e) {
            System.err.println(e.getMessage());
            System.exit(UNUSABLE);
        }
    }

    /** HOME, which a user can set, before what the system knows of the user; Java asks only the latter. */
    private static String home(Map<String, String> env) {
        String chosen = env.getOrDefault("HOME", "");
        return chosen.isBlank() ? System.getProperty("user.home") : chosen;
    }

    private static void openWindow(Wiring wiring, boolean spoken, Locale locale) {
        wiring.readAhead();
        try {
            Platform.startup(() -> show(wiring.withSettledData(), spoken));
        } catch (RuntimeException | LinkageError e) {
            // what JavaFX throws when there is no display, or no GTK to draw with
            System.err.println(new Texts("start", locale).get(NoWindow.reason(e).key()));
            System.exit(wiring.terminal(Streams.ofProcess()).demo());
        }
    }

    private static void show(Wiring wiring, boolean spoken) {
        Logs.keepIn(wiring.paths());
        Desk desk = wiring.desk(spoken);
        Stage stage = new Stage();
        stage.setOnHidden(event -> {
            desk.close();
            wiring.close();
        });
        desk.show(stage);
    }
}
