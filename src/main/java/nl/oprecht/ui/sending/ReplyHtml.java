package nl.oprecht.ui.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reply as HTML: paragraphs, line breaks within them, and lists where lines begin with a bullet or a number. Nothing
 * else is read into it, and every other sign stays the sign that it is.
 */
final class ReplyHtml {

    /** Or else some programs take it for Latin-1. */
    private static final String CHARSET = "<meta charset=\"utf-8\">";

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern BULLET = Pattern.compile("\\s*[-*•–·▪◦]\\s+(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,3})[.)]\\s+(.*)");

    private final StringBuilder html = new StringBuilder(CHARSET);
    private final List<String> lines = new ArrayList<>();
    /** The element of the list that is open; empty for none. */
    private String list = "";
    /** What the next item of a numbered list would be called. */
    private int next;

    private ReplyHtml() {}

    /** For the clipboard. */
    static String of(String reply) {
        ReplyHtml writing = new ReplyHtml();
        for (String paragraph : PARAGRAPHS.split(reply.strip())) {
            paragraph.lines().forEach(writing::line);
            writing.endParagraph();
        }
        writing.endList();
        return writing.html.toString();
    }

    private void line(String line) {
        Matcher bullet = BULLET.matcher(line);
        Matcher number = NUMBER.matcher(line);
        if (bullet.matches()) {
            item("ul", 1, bullet.group(1));
        } else if (number.matches()) {
            item("ol", Integer.parseInt(number.group(1)), number.group(2));
        } else {
            endList();
            lines.add(escaped(line.stripTrailing()));
        }
    }

    private void item(String kind, int number, String words) {
        endParagraph();
        boolean goesOn = list.equals(kind) && (kind.equals("ul") || number == next);
        if (!goesOn) {
            endList();
            html.append(number == 1 ? "<" + kind + ">" : "<" + kind + " start=\"" + number + "\">");
            list = kind;
        }
        next = number + 1;
        html.append("<li>").append(escaped(words.strip())).append("</li>");
    }

    private void endParagraph() {
        if (!lines.isEmpty()) {
            html.append("<p>").append(String.join("<br>", lines)).append("</p>");
            lines.clear();
        }
    }

    /** Blank lines between its items do not end a list. */
    private void endList() {
        if (!list.isEmpty()) {
            html.append("</").append(list).append('>');
            list = "";
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\u00a0", "&nbsp;");
    }
}
