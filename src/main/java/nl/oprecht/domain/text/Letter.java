package nl.oprecht.domain.text;

import java.util.List;
import java.util.Optional;

/**
 * A letter as a reader sees it. Spans are stretches of its text, in order; what is in none of them is white space.
 *
 * @param others words that are not the writer's own: quotations, lines that begin with {@code >}, a forwarded mail
 * @param greeting the opening words
 * @param closings sign-off and signature, one for each that there is
 * @param paragraphs the message itself, without the above but for quotations within it
 */
public record Letter(List<Span> others, Optional<Span> greeting, List<Span> closings, List<Span> paragraphs) {

    /** Lists are copied. */
    public Letter {
        others = List.copyOf(others);
        closings = List.copyOf(closings);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Which paragraph holds this offset, counted from 1; 0 for none. */
    public int paragraphAt(int offset) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).start() <= offset
                    && offset < paragraphs.get(i).end()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether the greeting holds this offset. */
    public boolean greetsAt(int offset) {
        return greeting.filter(span -> span.start() <= offset && offset < span.end())
                .isPresent();
    }

    /** Whether these words belong to the greeting or the signature. */
    public boolean isCourtesy(Span words) {
        return greeting.filter(span -> span.contains(words)).isPresent()
                || closings.stream().anyMatch(span -> span.contains(words));
    }

    /** Whether these words are quoted or forwarded. */
    public boolean isSomebodyElses(Span words) {
        return others.stream().anyMatch(span -> span.contains(words));
    }
}
