package nl.oprecht.domain.text;

/**
 * A text before and after.
 *
 * @param before as it should not be
 * @param gone the words of {@code before} that hurt; empty where it is the whole
 * @param after as it is better
 * @param come the words of {@code after} that stand in their place; empty where it is the whole
 */
public record Rewording(String before, Span gone, String after, Span come) {

    /** Two texts that differ as a whole. */
    public static Rewording of(String before, String after) {
        return new Rewording(before, new Span(0, 0), after, new Span(0, 0));
    }

    /** A text with other words at one place. */
    public static Rewording at(Span place, String words, String text) {
        String after = text.substring(0, place.start()) + words + text.substring(place.end());
        return new Rewording(text, place, after, new Span(place.start(), place.start() + words.length()));
    }
}
