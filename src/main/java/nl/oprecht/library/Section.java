package nl.oprecht.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a Markdown file under its heading of the second level.
 *
 * @param name what the heading says
 * @param line of the heading, counted from 1
 * @param textLine of the first character of the text, counted from 1
 * @param text without blank lines around it, empty when there is none
 */
record Section(String name, int line, int textLine, String text) {

    private static final Pattern HEADING = Pattern.compile("##(?!#)\\s*+(.*)");

    /** A line of a text that would be a heading, and its like: one backslash goes in front. */
    private static final Pattern ESCAPED_HEADING = Pattern.compile("(?m)^\\\\(?=\\\\*+##(?!#))");

    private static final Pattern HEADING_IN_TEXT = Pattern.compile("(?m)^(?=\\\\*+##(?!#))");

    /**
     * The sections in their order.
     *
     * @param first index of the first line behind the head
     */
    static List<Section> read(List<String> lines, int first) {
        List<Section> sections = new ArrayList<>();
        int i = nextHeading(lines, first);
        while (i < lines.size()) {
            Matcher heading = HEADING.matcher(lines.get(i));
            int next = nextHeading(lines, i + 1);
            if (heading.matches()) {
                sections.add(of(heading.group(1).strip(), i, lines.subList(i + 1, next)));
            }
            i = next;
        }
        return sections;
    }

    /**
     * Where a text stands above the first heading.
     *
     * @param first index of the first line behind the head
     * @return counted from 1, or 0 when there is none
     */
    static int stray(List<String> lines, int first) {
        int end = nextHeading(lines, first);
        for (int i = first; i < end; i++) {
            if (!lines.get(i).isBlank()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The section as it stands in a file; empty when the text is. */
    static String write(String name, String text) {
        String body = HEADING_IN_TEXT.matcher(text.strip()).replaceAll("\\\\");
        return body.isEmpty() ? "" : "## " + name + "\n" + body + "\n";
    }

    private static Section of(String name, int index, List<String> lines) {
        String text = ESCAPED_HEADING.matcher(String.join("\n", lines).strip()).replaceAll("");
        int blank = (int) lines.stream().takeWhile(String::isBlank).count();
        return new Section(name, index + 1, index + 2 + blank, text);
    }

    private static int nextHeading(List<String> lines, int from) {
        int i = from;
        while (i < lines.size() && !HEADING.matcher(lines.get(i)).matches()) {
            i++;
        }
        return i;
    }
}
