package nl.oprecht.settings;

import java.io.IOException;

/** A file that is there and can be opened, but holds something else than it should. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    Unreadable(Throwable cause) {
        super(cause);
    }

    Unreadable(String what) {
        super(what);
    }
}
