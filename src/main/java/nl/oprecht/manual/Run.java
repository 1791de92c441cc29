package nl.oprecht.manual;

/**
 * A stretch of words in one look.
 *
 * @param text the words, never empty; a line break is {@code \n}
 * @param look how it is meant
 * @param chapter the id of the chapter that a link leads to; empty for all but links
 */
public record Run(String text, Look look, String chapter) {

    /** How words are meant. */
    public enum Look {
        PLAIN,
        STRONG,
        EMPHASIS,
        /** A key on the keyboard. */
        KEY,
        /** What is typed or written literally, and is no key. */
        CODE,
        LINK
    }

    /** A run that is no link. */
    public Run(String text, Look look) {
        this(text, look, "");
    }
}
