package nl.oprecht.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.domain.text.Span;

/**
 * The parts of a reply that are not the writer's own voice: text between double quotation marks and
 * lines that begin with {@code >}.
 */
final class Quotations {

    /** A quotation stays within a paragraph, so that one forgotten mark does not silence the rest. */
    private static final Pattern QUOTED =
            Pattern.compile("[“„][^“”„\\n]+[”“]|\"[^\"\\n]+\"|«[^»\\n]+»|(?m)^[ \\t]*>.*$");

    private final List<Span> spans = new ArrayList<>();

    Quotations(String text) {
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
    }

    /** Whether these words are somebody else's. */
    boolean contain(Span words) {
        return spans.stream().anyMatch(quotation -> quotation.contains(words));
    }
}
