package nl.oprecht;

import java.util.Locale;

/** Why no window can be opened on this machine. */
enum NoWindow {
    DISPLAY("no.display"),
    GTK("no.gtk"),
    OTHER("no.window");

    private final String key;

    NoWindow(String key) {
        this.key = key;
    }

    /** The key of the sentence that says what is missing and how to get a window. */
    String key() {
        return key;
    }

    /** The reason behind what {@code Platform.startup} threw; JavaFX tells it in the message only. */
    static NoWindow reason(Throwable failure) {
        String message = String.valueOf(failure.getMessage()).toUpperCase(Locale.ROOT);
        if (message.contains("DISPLAY")) {
            return DISPLAY;
        }
        return message.contains("GTK") || message.contains(".SO") ? GTK : OTHER;
    }
}
