package nl.oprecht.ui.compose;

/** What keys and buttons of the window set in motion. */
interface Actions {

    /** Shows what the score rests on. */
    void showMoves();

    /** Puts the reply on the clipboard. */
    void copy();

    /** Goes from light to dark and back. */
    void switchTheme();

    /** Shows the manual at what the keyboard is busy with, or puts it away. */
    void help();

    /** Asks for the check once more. */
    void checkAgain();
}
