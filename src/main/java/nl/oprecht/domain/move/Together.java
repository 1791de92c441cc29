package nl.oprecht.domain.move;

import java.util.List;
import java.util.Set;

/**
 * Cues that make a move when they occur together, whatever their order: a promise and a date, a name
 * and a telephone number.
 *
 * @param cues ids of signals or moves, all needed; the first is the one that is shown as the evidence
 * @param unless ids of signals or moves that spoil it when they stand in the sentence of the first cue
 * @param within how far apart the cues may stand
 * @param grade how much the move is then worth
 */
public record Together(List<String> cues, Set<String> unless, Reach within, Grade grade) {

    /** Collections are copied; null, for a field that the data leaves out, means none. */
    public Together {
        cues = List.copyOf(cues);
        unless = unless == null ? Set.of() : Set.copyOf(unless);
    }

    /** How far apart the cues may stand. */
    public enum Reach {
        /** In one sentence. */
        SENTENCE,
        /** In one sentence or in the one before it. */
        NEIGHBOURS,
        /** Anywhere in the text. */
        TEXT
    }
}
