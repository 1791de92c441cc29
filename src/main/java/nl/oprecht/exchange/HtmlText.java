package nl.oprecht.exchange;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Makes a plain text of HTML: paragraphs and lists stay apart, links keep their address. */
final class HtmlText {

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "ul", "ol", "blockquote", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre");
    private static final Set<String> LINES = Set.of("div", "li", "tr", "section", "article", "header", "footer");
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title", "template");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f\\u00A0]+");
    private static final Pattern SPACE_AT_LINE = Pattern.compile(" *\\n *");
    private static final Pattern MANY_BLANK = Pattern.compile("\\n{3,}");

    private HtmlText() {}

    /** The words of this HTML, with a blank line between paragraphs. */
    static String of(String html) {
        Writing writing = new Writing();
        NodeTraversor.traverse(writing, Jsoup.parse(html).body());
        String text = SPACE_AT_LINE.matcher(writing.text).replaceAll("\n");
        return MANY_BLANK.matcher(text).replaceAll("\n\n").strip();
    }

    private static final class Writing implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && !UNSEEN.contains(parent(node))) {
                String shown = SPACES.matcher(words.getWholeText()).replaceAll(" ");
                text.append(endsInSpace() ? shown.stripLeading() : shown);
            } else if (node.nodeName().equals("br")) {
                text.append('\n');
            } else {
                breakLine(node);
                if (node.nodeName().equals("li")) {
                    text.append("- ");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element link && node.nodeName().equals("a")) {
                String address = link.attr("href").strip();
                boolean shown = address.isEmpty()
                        || address.startsWith("#")
                        || link.text().contains(address.replaceFirst("^(https?://|mailto:|tel:)", ""));
                text.append(shown ? "" : " (" + address + ")");
            } else {
                breakLine(node);
                if ((node.nodeName().equals("td") || node.nodeName().equals("th")) && !endsInSpace()) {
                    text.append(' ');
                }
            }
        }

        private void breakLine(Node node) {
            if (PARAGRAPHS.contains(node.nodeName())) {
                text.append("\n\n");
            } else if (LINES.contains(node.nodeName()) && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        private boolean endsInSpace() {
            return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        }

        private static String parent(Node node) {
            return node.parent() == null ? "" : node.parent().nodeName();
        }
    }
}
