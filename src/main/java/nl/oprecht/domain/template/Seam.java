package nl.oprecht.domain.template;

import java.util.regex.Pattern;
import nl.oprecht.domain.text.Span;

/**
 * What has to stand between a text and something that is put into it, so that words stay apart and paragraphs
 * stay paragraphs.
 *
 * @param before goes in front of what is put in
 * @param after goes behind it
 */
public record Seam(String before, String after) {

    private static final String PARAGRAPH = "\n\n";

    /** A paragraph that gets longer than this, in UTF-16 code units, is a wall. */
    private static final int FULL = 320;

    private static final Pattern ENDED = Pattern.compile("[.!?:;…][\"'”’)\\]]*$");

    /**
     * The seam for {@code body} in place of {@code place}.
     *
     * <p>What has several lines stands on its own, with a blank line on either side. Sentences go on in the
     * paragraph that the caret is in; at its end they begin a new one when it is full or does not end in a
     * sentence, as a greeting does.
     */
    public static Seam between(String text, Span place, String body) {
        String before = text.substring(0, place.start());
        String after = text.substring(place.end());
        boolean block = body.contains("\n");
        return new Seam(front(before, after, body, block), back(after, block));
    }

    private static String front(String before, String after, String body, boolean block) {
        String line = before.substring(before.lastIndexOf('\n') + 1);
        if (before.isBlank() || line.isBlank() && !block) {
            return "";
        }
        if (block || atEndOfLine(after) && beginsAnew(line.strip(), body)) {
            return PARAGRAPH.substring(Math.min(PARAGRAPH.length(), lineBreaksAtEnd(before)));
        }
        return Character.isWhitespace(before.charAt(before.length() - 1)) ? "" : " ";
    }

    private static boolean beginsAnew(String line, String body) {
        boolean sentence = !body.isEmpty() && Character.isUpperCase(body.codePointAt(0));
        return sentence && (!ENDED.matcher(line).find() || line.length() + body.length() > FULL);
    }

    private static String back(String after, boolean block) {
        if (after.isBlank()) {
            return "";
        }
        if (block) {
            int breaks = 0;
            while (breaks < PARAGRAPH.length() && after.charAt(breaks) == '\n') {
                breaks++;
            }
            return PARAGRAPH.substring(breaks);
        }
        return Character.isLetterOrDigit(after.codePointAt(0)) ? " " : "";
    }

    private static boolean atEndOfLine(String after) {
        return after.lines().findFirst().orElse("").isBlank();
    }

    private static int lineBreaksAtEnd(String text) {
        int breaks = 0;
        for (int i = text.length() - 1; i >= 0 && Character.isWhitespace(text.charAt(i)); i--) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        return breaks;
    }
}
