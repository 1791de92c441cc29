package nl.oprecht.domain.move;

import java.util.List;
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
 */
public record Move(String id, Label name, Label advice, String principle, List<Together> together, boolean unlabelled) {

    /** The list is copied; null, for a field that the data leaves out, means none. */
    public Move {
        together = together == null ? List.of() : List.copyOf(together);
    }

    /** A move that only patterns of its own make. */
    public Move(String id, Label name, Label advice, String principle) {
        this(id, name, advice, principle, List.of(), false);
    }
}
