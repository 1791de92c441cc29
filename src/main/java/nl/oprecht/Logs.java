package nl.oprecht;

import java.io.IOException;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import nl.oprecht.domain.failure.UserFacingException;

/** What the program notes for whoever has to find out what went wrong. No text of a draft is ever noted. */
final class Logs {

    private static final int MOST_BYTES = 1_000_000;
    private static final int FILES = 2;

    /** Held, since the log manager forgets loggers that nobody holds. */
    private static final Logger ROOT = Logger.getLogger("");

    private static final Logger JAVAFX = Logger.getLogger("javafx");
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Logs() {}

    /** Keeps libraries from talking through the results. JavaFX warns at each start that it is on the class path. */
    static void calm() {
        ROOT.setLevel(Level.WARNING);
        JAVAFX.setLevel(Level.SEVERE);
        FLYWAY.setLevel(Level.SEVERE);
    }

    /** From now on notes what goes wrong in a file beside the data too, and every exception that nobody caught. */
    static void keepIn(AppPaths paths) {
        try {
            paths.createData();
            FileHandler file =
                    new FileHandler(paths.data().resolve("oprecht.%g.log").toString(), MOST_BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            ROOT.addHandler(file);
        } catch (UserFacingException e) {
            ROOT.warning(e.getMessage());
        } catch (IOException e) {
            ROOT.log(Level.WARNING, "no log file", e);
        }
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> ROOT.log(Level.SEVERE, "in thread " + thread.getName(), failure));
    }
}
