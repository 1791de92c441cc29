package nl.oprecht.evaluation;

import java.util.List;
import java.util.Set;
import nl.oprecht.domain.text.Span;

/**
 * A reply with what people found in it.
 *
 * @param id what the corpus calls it
 * @param customer the customer's message, empty when there is none
 * @param text the reply
 * @param phrases what hurts
 * @param arguablePhrases what hurts in the eyes of some: reported or not, they count neither way
 * @param moves ids of the moves that it makes
 * @param arguableMoves ids of moves that count neither way
 */
public record LabelledReply(
        String id,
        String customer,
        String text,
        List<Phrase> phrases,
        List<Phrase> arguablePhrases,
        Set<String> moves,
        Set<String> arguableMoves) {

    /** Collections are copied. */
    public LabelledReply {
        phrases = List.copyOf(phrases);
        arguablePhrases = List.copyOf(arguablePhrases);
        moves = Set.copyOf(moves);
        arguableMoves = Set.copyOf(arguableMoves);
    }

    /**
     * A labelled phrase.
     *
     * @param span where it stands in the reply
     * @param family id of its family
     */
    public record Phrase(Span span, String family) {}
}
