package nl.oprecht.ui.compose;

/** What buttons of the window set in motion. */
interface Actions {

    /** Puts the reply on the clipboard. */
    void copy();

    /** Goes from light to dark and back. */
    void switchTheme();

    /** Opens the manual, or puts it away. */
    void help();
}
