package nl.oprecht.domain.move;

import java.util.List;
import java.util.Set;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.text.Label;

/**
 * Something that a listening reply does; as data, so that a new one needs no Java.
 *
 * @param id name in the result format, such as {@code ERKENNING}
 * @param name the name beside the tick
 * @param advice what to write when it is missing, in one sentence
 * @param principle id of the principle that it serves
 * @param together cues that make it together, beside the patterns that make it alone
 * @param unlabelled whether corpora leave it unlabelled: then an evaluation leaves it out
 * @param answers the customer's points that it takes up
 * @param promises whether it promises something on a day, which is proposed as a follow-up
 */
public record Move(
        String id,
        Label name,
        Label advice,
        String principle,
        List<Together> together,
        boolean unlabelled,
        Set<PointKind> answers,
        boolean promises) {

    /** Collections are copied; null, for a field that the data leaves out, means none. */
    public Move {
        together = together == null ? List.of() : List.copyOf(together);
        answers = answers == null ? Set.of() : Set.copyOf(answers);
    }

    /** A move that promises nothing. */
    public Move(
            String id,
            Label name,
            Label advice,
            String principle,
            List<Together> together,
            boolean unlabelled,
            Set<PointKind> answers) {
        this(id, name, advice, principle, together, unlabelled, answers, false);
    }

    /** A move that takes up no point of its own. */
    public Move(String id, Label name, Label advice, String principle, List<Together> together, boolean unlabelled) {
        this(id, name, advice, principle, together, unlabelled, Set.of());
    }

    /** A move that only patterns of its own make. */
    public Move(String id, Label name, Label advice, String principle) {
        this(id, name, advice, principle, List.of(), false);
    }
}
