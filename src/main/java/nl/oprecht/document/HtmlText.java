package nl.oprecht.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.oprecht.domain.text.CleanText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes plain text of HTML, as mail programs, word processors and web pages put it on the clipboard or send it:
 * paragraphs and lists stay apart, a table becomes lines, what is quoted is marked as such, and what nobody sees is gone.
 *
 * @param bullet what a list item begins with
 * @param links whether the address of a link is told behind its words
 */
public record HtmlText(String bullet, boolean links) {

    /** For text on its way to a reader: a bullet as people know it, and the address of each link. */
    public static final HtmlText FOR_READERS = new HtmlText("• ", true);

    /** For templates: hyphens, as Markdown has them. */
    public static final HtmlText FOR_TEMPLATES = new HtmlText("- ", true);

    private static final Set<String> PARAGRAPHS = Set.of(
            "blockquote", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "ul", "ol", "dl", "hr", "fieldset");
    private static final Set<String> LINES = Set.of(
            "div",
            "li",
            "tr",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "dt",
            "dd",
            "address",
            "center",
            "form",
            "caption",
            "figure",
            "figcaption");
    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "head", "title", "template", "noscript", "xml", "svg", "object", "iframe", "select");
    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|mso-hide\\s*:\\s*all|visibility\\s*:\\s*hidden");
    private static final Pattern KEEPS_LINES = Pattern.compile("white-space\\s*:\\s*(pre|break-spaces)");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern WORD_LEVEL = Pattern.compile("mso-list\\s*:[^;]*\\blevel([2-9])");
    private static final Pattern NUMBER = Pattern.compile("\\(?\\p{Alnum}{1,5}(\\.\\p{Alnum}{1,5})*[.)]?");
    private static final int LONGEST_CELL = 120;
    private static final int DEEPEST = 300;

    /** The words of this HTML; empty when it has none. */
    public String of(String html) {
        if (html.indexOf('\0') >= 0) {
            // another encoding than was promised: better nothing than gibberish
            return "";
        }
        Document document = Jsoup.parse(html);
        return CleanText.of(new Reading(HtmlMargins.of(document)).read(document.body(), 0));
    }

    /** One text that is being read. */
    private final class Reading {

        private final HtmlMargins margins;

        Reading(HtmlMargins margins) {
            this.margins = margins;
        }

        String read(Element parent, int depth) {
            TextLines lines = new TextLines();
            children(parent, lines, depth);
            return lines.text();
        }

        private void children(Element parent, TextLines lines, int depth) {
            if (depth > DEEPEST) {
                lines.words(parent.text());
                return;
            }
            for (Node child : parent.childNodes()) {
                if (child instanceof TextNode words) {
                    text(words, parent, lines);
                } else if (child instanceof Element element && isSeen(element)) {
                    element(element, lines, depth + 1);
                }
            }
        }

        private void text(TextNode words, Element parent, TextLines lines) {
            if (keepsLines(parent)) {
                String[] kept = words.getWholeText().split("\\r?\\n", -1);
                for (int i = 0; i < kept.length; i++) {
                    if (i > 0) {
                        lines.lineBreak();
                    }
                    lines.words(kept[i]);
                }
            } else {
                lines.words(SPACES.matcher(words.getWholeText()).replaceAll(" "));
            }
        }

        private void element(Element element, TextLines lines, int depth) {
            switch (element.normalName()) {
                case "br" -> lines.lineBreak();
                case "img" -> lines.words(emoji(element.attr("alt")));
                case "a" -> link(element, lines, depth);
                case "li" -> item(element, lines, depth);
                case "tr" -> row(element, lines, depth);
                case "p" -> paragraph(element, lines, depth);
                case "blockquote" -> quotation(element, lines, depth);
                default -> block(element, gap(element), lines, depth);
            }
        }

        private void paragraph(Element element, TextLines lines, int depth) {
            if (element.attr("style").contains("mso-list:")
                    && !element.select("[style*=mso-list:Ignore]").isEmpty()) {
                wordItem(element, lines, depth);
            } else {
                block(element, inItem(element) ? 1 : margins.gap(element), lines, depth);
            }
        }

        /** An item of a list in Word and Outlook: a paragraph whose bullet or number is text with a style of its own. */
        private void wordItem(Element element, TextLines lines, int depth) {
            Element mark = element.select("[style*=mso-list:Ignore]").first();
            String shown =
                    mark == null ? "" : mark.text().replace('\u00A0', ' ').strip();
            boolean numbered = NUMBER.matcher(shown).matches() && !shown.equals("o");
            var level = WORD_LEVEL.matcher(element.attr("style"));
            int deeper = level.find() ? Integer.parseInt(level.group(1)) - 1 : 0;
            if (mark != null) {
                mark.remove();
            }
            lines.block(1);
            lines.mark("  ".repeat(deeper) + (numbered ? shown + " " : bullet));
            children(element, lines, depth);
            lines.mark("");
            lines.block(1);
        }

        private void item(Element item, TextLines lines, int depth) {
            Element list = item.parent();
            boolean numbered = list != null && list.normalName().equals("ol");
            long deeper = item.parents().stream().filter(HtmlText::isList).count() - 1;
            lines.block(1);
            lines.mark("  ".repeat((int) Math.max(0, deeper)) + (numbered ? number(list, item) + ". " : bullet));
            children(item, lines, depth);
            lines.mark("");
            lines.block(1);
        }

        /** Cells of a few words each are columns; in a table that only serves to lay out a page they are paragraphs. */
        private void row(Element row, TextLines lines, int depth) {
            List<String> cells = row.children().stream()
                    .filter(HtmlText::isSeen)
                    .map(cell -> read(cell, depth + 1))
                    .filter(cell -> !cell.isBlank())
                    .toList();
            boolean columns = cells.stream().allMatch(cell -> cell.length() <= LONGEST_CELL && cell.indexOf('\n') < 0);
            lines.block(1);
            lines.whole(String.join(columns ? "\t" : "\n", cells));
            lines.block(1);
        }

        private void quotation(Element element, TextLines lines, int depth) {
            boolean cited = element.attr("type").equalsIgnoreCase("cite")
                    || element.className().toLowerCase(Locale.ROOT).contains("quote");
            if (!cited) {
                block(element, 2, lines, depth);
                return;
            }
            lines.block(2);
            lines.whole(read(element, depth)
                    .lines()
                    .map(line -> line.startsWith(">") ? ">" + line : "> " + line)
                    .map(String::stripTrailing)
                    .collect(Collectors.joining("\n")));
            lines.block(2);
        }

        private void block(Element element, int gap, TextLines lines, int depth) {
            lines.block(gap);
            children(element, lines, depth);
            if (gap > 0 && isEmptyLine(element)) {
                lines.lineBreak();
            }
            lines.block(gap);
        }

        private void link(Element link, TextLines lines, int depth) {
            children(link, lines, depth);
            String address = link.attr("href").strip();
            String bare = address.replaceFirst("^(https?://|mailto:|tel:)", "");
            boolean told =
                    bare.equals(address) || link.text().isBlank() || link.text().contains(bare.replaceFirst("/$", ""));
            if (links && !told) {
                lines.words(" (" + address + ")");
            }
        }

        private static int gap(Element element) {
            String name = element.normalName();
            boolean inner = isList(element) && inItem(element);
            return PARAGRAPHS.contains(name) && !inner ? 2 : LINES.contains(name) || inner ? 1 : 0;
        }
    }

    private static boolean isSeen(Element element) {
        return !UNSEEN.contains(element.normalName())
                && !element.hasAttr("hidden")
                && !HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }

    private static boolean keepsLines(Element parent) {
        return parent.closest("pre") != null
                || KEEPS_LINES.matcher(parent.attr("style")).find();
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    private static boolean inItem(Element element) {
        return element.parent() != null && element.parent().closest("li") != null;
    }

    /** Word and Outlook write an empty line as a paragraph with a non-breaking space. */
    private static boolean isEmptyLine(Element element) {
        String text = element.wholeText();
        return text.indexOf('\u00A0') >= 0
                && text.replace('\u00A0', ' ').isBlank()
                && element.select("p, div, br, img, table").size() <= 1;
    }

    private static int number(Element list, Element item) {
        List<Element> items = list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .toList();
        String start = list.attr("start").matches("\\d{1,6}") ? list.attr("start") : "1";
        String own = item.attr("value").matches("\\d{1,6}") ? item.attr("value") : "";
        return own.isEmpty() ? Integer.parseInt(start) + items.indexOf(item) : Integer.parseInt(own);
    }

    /** Mail programs draw emoji as pictures, with the emoji itself as their description. */
    private static String emoji(String description) {
        boolean letters = description.codePoints().anyMatch(Character::isLetterOrDigit);
        return letters || description.codePointCount(0, description.length()) > 8 ? "" : description;
    }
}
