package nl.oprecht.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.oprecht.cli.format.OneLine;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.i18n.Texts;

/** Words problems in the user's language, and prints each on one line. */
final class Problems {

    /** What operating systems call it; some speak the user's language. */
    private static final Pattern CLOSED_PIPE = Pattern.compile("pipe|pijp", Pattern.CASE_INSENSITIVE);

    private final Texts texts;
    private final StatusLine err;

    Problems(Texts texts, StatusLine err) {
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

    /** The file or folder with this name. Throws what to tell the user when no file can have it. */
    Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw at(name, "file.name");
        }
    }

    /**
     * Says that results could not be written, as on a full disk; a reader that has seen enough, such as
     * {@code head}, is no problem.
     *
     * @param status of what was done so far
     * @return the status for the shell
     */
    int outputEnded(IOException e, int status) {
        String reason = String.valueOf(e.getMessage());
        if (CLOSED_PIPE.matcher(reason).find()) {
            return status;
        }
        print(at("oprecht", "output.lost", reason));
        return ExitStatus.BROKEN;
    }

    void print(String sentence) {
        err.println(OneLine.of(sentence));
    }
}
