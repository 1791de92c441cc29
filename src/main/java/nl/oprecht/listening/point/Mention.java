package nl.oprecht.listening.point;

import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.text.Span;

/**
 * An amount, date or reference in a text.
 *
 * @param kind which of the three
 * @param key the same for every notation of the same thing
 * @param span where it stands
 */
record Mention(PointKind kind, String key, Span span) {

    Mention shifted(int by) {
        return new Mention(kind, key, span.shifted(by));
    }

    boolean sameAs(Mention other) {
        return kind == other.kind && key.equals(other.key);
    }
}
