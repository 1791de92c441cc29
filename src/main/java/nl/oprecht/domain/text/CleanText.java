package nl.oprecht.domain.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text from elsewhere as one would have typed it: one kind of line break, composed letters, nothing that cannot be
 * seen. Curly quotes, bullets, non-breaking spaces and emoji are meant, and stay.
 */
public final class CleanText {

    /** All that Unicode and word processors break lines with. */
    private static final Pattern LINE_BREAKS = Pattern.compile("\\r\\n|[\\r\\x0B\\f\\x85\\u2028\\u2029]");

    /** Word sets the dots of a list in a symbol font, whose places in Unicode's private corner say nothing elsewhere. */
    private static final Pattern SYMBOLS = Pattern.compile("[\\uF0B7\\uF0A7\\uF0D8\\uF0FC\\uF0A8]");

    private static final Pattern DOTS = Pattern.compile("(?m)^([ \\t]*)[·o§](?=[\\t\\u00A0])");
    private static final Pattern WIDE_BULLETS = Pattern.compile(
            "(?m)^([ \\t]*(?:[•◦▪‣–-]|\\p{L}[.)]|\\d{1,3}[.)]))(?:\\t[ \\t\\u00A0]*|\\u00A0{2,}[ \\u00A0]*)");
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
    /** Where a picture stood. */
    private static final int OBJECT = 0xFFFC;

    private CleanText() {}

    /** The text without what was not meant to be read. Clean text comes back as it is. */
    public static String of(String raw) {
        String lines = LINE_BREAKS.matcher(raw).replaceAll("\n");
        String composed = Normalizer.normalize(lines, Normalizer.Form.NFC);
        String symbols = SYMBOLS.matcher(composed).replaceAll("•");
        String bullets = DOTS.matcher(symbols).replaceAll("$1•");
        return visible(WIDE_BULLETS.matcher(bullets).replaceAll("$1 "));
    }

    private static String visible(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        int before = -1;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            int after = next < text.length() ? text.codePointAt(next) : -1;
            if (isSeen(before, point, after)) {
                seen.appendCodePoint(point);
                before = point;
            }
            at = next;
        }
        return seen.toString();
    }

    private static boolean isSeen(int before, int point, int after) {
        if (point == JOINER || point == NON_JOINER) {
            return needsJoining(before) && needsJoining(after);
        }
        if (point == '\n' || point == '\t') {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            // the flags of England, Scotland and Wales are spelt with tags
            case Character.FORMAT -> point >= 0xE0020 && point <= 0xE007F;
            default -> point != OBJECT;
        };
    }

    /** Emoji, and letters of scripts that join them: not the letters, digits and marks of Dutch. */
    private static boolean needsJoining(int point) {
        return point > 0x7F && UnicodeScript.of(point) != UnicodeScript.LATIN && !Character.isWhitespace(point);
    }
}
