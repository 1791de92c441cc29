package nl.oprecht.domain.point;

import nl.oprecht.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something the customer said that a listening reply takes up.
 *
 * @param kind what sort of thing
 * @param quote the customer's words
 * @param span where, in the customer's message
 * @param answer the place in the reply that takes it up, or null while it is open
 */
public record CustomerPoint(PointKind kind, String quote, Span span, @Nullable Span answer) {

    /** Whether the reply takes it up. */
    public boolean answered() {
        return answer != null;
    }
}
