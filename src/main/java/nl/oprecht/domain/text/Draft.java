package nl.oprecht.domain.text;

/**
 * A text as it stood at one moment.
 *
 * @param text the whole text
 * @param revision grows with each edit; a result of an older revision is stale
 * @param inHand where in the text a word is being typed, in UTF-16 code units; {@link #NOWHERE} for none
 */
public record Draft(String text, long revision, int inHand) {

    /** No word is being typed. */
    public static final int NOWHERE = -1;

    /** A text in which no word is being typed. */
    public Draft(String text, long revision) {
        this(text, revision, NOWHERE);
    }
}
