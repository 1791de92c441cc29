package nl.oprecht.cli.format;

import java.util.regex.Pattern;

/**
 * Makes texts of others safe for one line of a terminal: no line ends, and no control characters
 * that could colour it, erase it or turn its direction.
 */
public final class OneLine {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    private OneLine() {}

    /** The text with a space for each run of white space, without control characters. */
    public static String of(String text) {
        return CONTROL.matcher(WHITE_SPACE.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** The same, cut off with an ellipsis behind {@code most} code points. */
    public static String of(String text, int most) {
        String line = of(text);
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, most)).stripTrailing() + "…";
    }
}
