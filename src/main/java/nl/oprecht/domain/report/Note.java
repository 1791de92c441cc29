package nl.oprecht.domain.report;

import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.text.Span;

/**
 * Something to know that is no fault of a phrase.
 *
 * @param id {@link #ORDER}, or the id of a note of the pack
 * @param advice what to know or do
 * @param where which text the place is in
 * @param span the words it is about
 * @param quote the words there
 */
public record Note(String id, Label advice, Where where, Span span, String quote) {

    /** Things come in an order that does not help. */
    public static final String ORDER = "VOLGORDE";

    /** The same note at another place. */
    public Note at(Span place) {
        return new Note(id, advice, where, place, quote);
    }

    /** Which of the two texts a place is in. */
    public enum Where {
        REPLY,
        CUSTOMER
    }
}
