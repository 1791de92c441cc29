package nl.oprecht.document;

import java.util.regex.Pattern;

/**
 * Plain text that grows block by block. As on a page, blocks that follow one another share the space between them, and
 * space at the edge of a line is not seen.
 */
final class TextLines {

    private static final Pattern SPACES = Pattern.compile("[ \\u00A0]*[ ][ \\u00A0]*|\\u00A0{2,}");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    /** Line feeds to come before the next words. */
    private int breaks;
    /** Bullet or number of the item that is about to begin. */
    private String mark = "";

    /** Ends the block so far; the next begins so many lines further on. */
    void block(int gap) {
        if (gap > 0) {
            endLine();
            if (mark.isEmpty()) {
                breaks = Math.max(breaks, gap);
            }
        }
    }

    /** Ends the line. Where it is empty already, that leaves a blank one. */
    void lineBreak() {
        endLine();
        if (mark.isEmpty()) {
            breaks++;
        }
    }

    /** Puts this before the next words. */
    void mark(String bullet) {
        endLine();
        mark = bullet;
    }

    /** Goes on with the line. */
    void words(String words) {
        line.append(words);
    }

    /** Adds lines as they are; nothing when there are none. */
    void whole(String lines) {
        endLine();
        if (!lines.isEmpty()) {
            add(lines);
        }
    }

    /** All of it. */
    String text() {
        endLine();
        return text.toString();
    }

    private void endLine() {
        String words = stripEdges(SPACES.matcher(line).replaceAll(" "));
        line.setLength(0);
        if (!words.isEmpty()) {
            add(words);
        }
    }

    private void add(String words) {
        if (!text.isEmpty()) {
            text.append("\n".repeat(Math.min(Math.max(1, breaks), 2)));
        }
        text.append(mark).append(words);
        mark = "";
        breaks = 0;
    }

    private static String stripEdges(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && isSpace(words.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c == '\u00A0' || Character.isWhitespace(c);
    }
}
