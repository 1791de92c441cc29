package nl.oprecht.domain.text;

import java.util.List;

/**
 * What turns words into the other form of address: of one pronoun with the verbs that go with it, or of a
 * whole text. Only all of the edits together leave good Dutch.
 *
 * @param to the form that the words have afterwards; {@link Register#NONE} when there is nothing to turn
 * @param edits in the order of the text, none overlapping another
 */
public record Readdress(Register to, List<TextEdit> edits) {

    /** Nothing to turn. */
    public static final Readdress NOTHING = new Readdress(Register.NONE, List.of());

    /** The list is copied and put in order. */
    public Readdress {
        edits = edits.stream().sorted().toList();
    }

    /** Whether there is nothing to turn. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** From the first edit to the last. Throws when there is none. */
    public Span span() {
        return new Span(
                edits.get(0).span().start(), edits.get(edits.size() - 1).span().end());
    }

    /** The same, {@code by} code units further on. */
    public Readdress shifted(int by) {
        return new Readdress(to, edits.stream().map(edit -> edit.shifted(by)).toList());
    }
}
