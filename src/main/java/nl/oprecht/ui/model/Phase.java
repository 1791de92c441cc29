package nl.oprecht.ui.model;

/** How far the checker is. */
public enum Phase {
    /** Spelling and grammar are still reading their dictionaries; tone is checked already. */
    STARTING,
    /** Everything is checked. */
    READY,
    /** The last check broke off; the text is safe and the next edit tries again. */
    FAILED
}
