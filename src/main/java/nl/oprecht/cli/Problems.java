package nl.oprecht.cli;

import java.io.PrintStream;
import nl.oprecht.cli.format.OneLine;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.i18n.Texts;

/** Words problems in the user's language, and prints each on one line. */
final class Problems {

    private final Texts texts;
    private final PrintStream err;

    Problems(Texts texts, PrintStream err) {
        this.texts = texts;
        this.err = err;
    }

    /**
     * A problem to throw.
     *
     * @param key of two texts, {@code <key>.what} and {@code <key>.remedy}
     * @param arguments for both texts
     */
    UserFacingException at(String where, String key, Object... arguments) {
        return new UserFacingException(
                new Problem(where, texts.get(key + ".what", arguments), texts.get(key + ".remedy", arguments)));
    }

    void print(UserFacingException failure) {
        print(failure.problem().sentence());
    }

    /** Prints a fault of ours. */
    void printFault(String where, Throwable fault) {
        System.getLogger(Problems.class.getName()).log(System.Logger.Level.DEBUG, where, fault);
        print(where + ": " + texts.get("fault", fault.toString()));
    }

    void print(String sentence) {
        err.println(OneLine.of(sentence));
    }
}
