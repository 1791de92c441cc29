package nl.oprecht.cli;

import java.io.PrintStream;

/**
 * Standard error, with a last line that changes in place where a person watches. Sentences come above it. Not for
 * several threads.
 */
final class StatusLine {

    private static final String ERASE = "\r\u001B[K";

    /** In a narrow window a line is cut off: wrapped, it could not be taken back. */
    private static final String CUT = "\u001B[?7l";

    private static final String WRAP = "\u001B[?7h";

    private final PrintStream err;
    private boolean shown;

    StatusLine(PrintStream err) {
        this.err = err;
    }

    /** Puts this in place of what was there. Only for a terminal. */
    void show(String text) {
        err.print(ERASE + CUT + text + WRAP);
        err.flush();
        shown = true;
    }

    /** Takes back what was shown. */
    void erase() {
        if (shown) {
            err.print(ERASE);
            err.flush();
            shown = false;
        }
    }

    /** Prints a sentence that stays, on a line of its own. */
    void println(String sentence) {
        erase();
        err.println(sentence);
    }
}
