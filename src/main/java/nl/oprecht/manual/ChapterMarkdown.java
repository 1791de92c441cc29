package nl.oprecht.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.oprecht.manual.Run.Look;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A chapter as it is written: Markdown with tables. What the window cannot show is refused. */
final class ChapterMarkdown {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    /** {@code <!-- search: undo, terugdraaien -->} */
    private static final Pattern SEARCH_WORDS = Pattern.compile("<!--\\s*search:(.*?)-->", Pattern.DOTALL);

    private static final Pattern KEY = Pattern.compile("(?:(?:Ctrl|Alt|Shift)\\+)*"
            + "(?:F\\d{1,2}|Esc|Enter|Tab|Delete|Home|End|PageUp|PageDown|Spatie|Space|Plus|Min|Minus|[A-Z0-9,←↑→↓])");

    private final String id;
    private final List<String> searchWords = new ArrayList<>();
    private String title = "";

    ChapterMarkdown(String id) {
        this.id = id;
    }

    /**
     * Reads a chapter.
     *
     * @throws IllegalArgumentException with the reason
     */
    Chapter read(String markdown) {
        List<Block> blocks = blocks(PARSER.parse(markdown));
        if (title.isEmpty()) {
            throw new IllegalArgumentException("no title: begin with '# '");
        }
        return new Chapter(id, title, searchWords, blocks);
    }

    private List<Block> blocks(Node parent) {
        return children(parent).flatMap(this::block).toList();
    }

    private Stream<Block> block(Node node) {
        if (node instanceof Heading heading) {
            if (heading.getLevel() > 1) {
                return Stream.of(new Block.Heading(heading.getLevel(), prose(heading)));
            }
            title = prose(heading).text();
            return Stream.empty();
        }
        if (node instanceof HtmlBlock comment) {
            rememberSearchWords(comment.getLiteral());
            return Stream.empty();
        }
        if (node instanceof Paragraph) {
            return Stream.of(new Block.Paragraph(prose(node)));
        }
        if (node instanceof BulletList || node instanceof OrderedList) {
            return Stream.of(items((ListBlock) node));
        }
        if (node instanceof BlockQuote) {
            return Stream.of(new Block.Quote(blocks(node)));
        }
        if (node instanceof FencedCodeBlock sample) {
            return Stream.of(new Block.Sample(sample.getLiteral().stripTrailing()));
        }
        if (node instanceof TableBlock) {
            return Stream.of(table(node));
        }
        throw notShown(node);
    }

    private void rememberSearchWords(String html) {
        Matcher found = SEARCH_WORDS.matcher(html);
        if (!found.matches()) {
            throw new IllegalArgumentException("HTML is not shown: " + html);
        }
        Stream.of(found.group(1).split(",")).map(String::strip).forEach(searchWords::add);
    }

    private Block items(ListBlock list) {
        return new Block.Items(
                list instanceof OrderedList, children(list).map(this::blocks).toList());
    }

    private Block table(Node table) {
        List<Prose> head = List.of();
        List<List<Prose>> rows = new ArrayList<>();
        for (Node part : children(table).toList()) {
            List<List<Prose>> lines = children(part)
                    .map(row -> children(row).map(this::prose).toList())
                    .toList();
            if (part instanceof TableHead) {
                head = lines.get(0);
            } else if (part instanceof TableBody) {
                rows.addAll(lines);
            }
        }
        return new Block.Table(head, rows);
    }

    private Prose prose(Node parent) {
        List<Run> runs = new ArrayList<>();
        children(parent).forEach(node -> add(node, Look.PLAIN, runs));
        return new Prose(runs);
    }

    private void add(Node node, Look look, List<Run> runs) {
        if (node instanceof Text text) {
            runs.add(new Run(text.getLiteral(), look));
        } else if (node instanceof SoftLineBreak) {
            runs.add(new Run(" ", look));
        } else if (node instanceof HardLineBreak) {
            runs.add(new Run("\n", look));
        } else if (node instanceof Code code) {
            boolean key = KEY.matcher(code.getLiteral()).matches();
            runs.add(new Run(code.getLiteral(), key ? Look.KEY : Look.CODE));
        } else if (node instanceof StrongEmphasis) {
            children(node).forEach(child -> add(child, Look.STRONG, runs));
        } else if (node instanceof Emphasis) {
            children(node).forEach(child -> add(child, Look.EMPHASIS, runs));
        } else if (node instanceof Link link) {
            runs.add(new Run(prose(link).text(), Look.LINK, target(link)));
        } else {
            throw notShown(node);
        }
    }

    private static String target(Link link) {
        String destination = link.getDestination();
        if (!destination.matches("[a-z-]+\\.md")) {
            throw new IllegalArgumentException("a link leads to a chapter, as in (begin.md), not to " + destination);
        }
        return destination.substring(0, destination.length() - ".md".length());
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNext);
    }

    private static IllegalArgumentException notShown(Node node) {
        return new IllegalArgumentException("not shown: " + node);
    }
}
