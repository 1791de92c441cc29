package nl.oprecht.cli.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a text as people count.
 *
 * @param line from 1; a line ends at LF, CRLF or CR
 * @param column from 1, in characters as they are seen: an emoji or an accented letter is one,
 *     however many code units it takes
 */
public record Place(int line, int column) {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /** The place of a UTF-16 offset in a text. */
    public static Place of(String text, int offset) {
        int line = 1;
        int lineStart = 0;
        Matcher ends = LINE_END.matcher(text);
        while (ends.find() && ends.end() <= offset) {
            line++;
            lineStart = ends.end();
        }
        long before =
                CHARACTER.matcher(text.substring(lineStart, offset)).results().count();
        return new Place(line, Math.toIntExact(before) + 1);
    }

    /** {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
