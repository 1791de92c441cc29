package nl.oprecht.domain.move;

import nl.oprecht.domain.text.Span;

/**
 * The place where a reply makes a move.
 *
 * @param move id of the move
 * @param span the words that carry it
 * @param grade generic or specific
 */
public record MoveEvidence(String move, Span span, Grade grade) {

    /** The same evidence, {@code by} UTF-16 code units further on. */
    public MoveEvidence shifted(int by) {
        return new MoveEvidence(move, span.shifted(by), grade);
    }
}
