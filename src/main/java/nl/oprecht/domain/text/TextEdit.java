package nl.oprecht.domain.text;

import java.util.List;

/**
 * Other words in place of some.
 *
 * @param span what goes, in UTF-16 code units of the text as it stands
 * @param text what comes in its place; empty to leave the words out
 */
public record TextEdit(Span span, String text) implements Comparable<TextEdit> {

    /** The same edit, {@code by} code units further on. */
    public TextEdit shifted(int by) {
        return new TextEdit(span.shifted(by), text);
    }

    /**
     * A stretch of a text after edits in it.
     *
     * @param edits inside the stretch, in order, none overlapping another
     */
    public static String applied(List<TextEdit> edits, Span stretch, String text) {
        StringBuilder result = new StringBuilder();
        int at = stretch.start();
        for (TextEdit edit : edits) {
            result.append(text, at, edit.span().start()).append(edit.text());
            at = edit.span().end();
        }
        return result.append(text, at, stretch.end()).toString();
    }

    /** By place. */
    @Override
    public int compareTo(TextEdit other) {
        return span.compareTo(other.span);
    }
}
