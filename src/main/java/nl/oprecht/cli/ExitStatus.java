package nl.oprecht.cli;

/** What the program tells the shell. The highest that applies wins. */
public final class ExitStatus {

    /** Everything was checked and nothing was found. */
    public static final int NOTHING_FOUND = 0;

    /** At least one finding in at least one input. */
    public static final int FOUND = 1;

    /** An argument or an input was of no use; the other inputs were checked. */
    public static final int UNUSABLE = 2;

    /** A fault of ours, or results that could not be written. */
    public static final int BROKEN = 3;

    private ExitStatus() {}
}
