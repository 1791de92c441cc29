package nl.oprecht.domain.template;

import java.util.List;
import nl.oprecht.domain.text.Register;

/**
 * A snippet or a whole reply to put in a draft.
 *
 * @param id stable name, unique in the library
 * @param title what it says, in a few words
 * @param moves ids of the moves that it makes
 * @param situations ids of the situations that it suits; empty for all
 * @param tags further words to find it by
 * @param formal the text with u, empty when there is none
 * @param familiar the text with je, empty when there is none
 */
public record Template(
        String id,
        String title,
        List<String> moves,
        List<String> situations,
        List<String> tags,
        String formal,
        String familiar) {

    /** Lists are copied. */
    public Template {
        moves = List.copyOf(moves);
        situations = List.copyOf(situations);
        tags = List.copyOf(tags);
    }

    /** The text for a draft in this register; the other form when there is only that one. */
    public String body(Register register) {
        boolean wantsFamiliar = register == Register.JE;
        String wanted = wantsFamiliar ? familiar : formal;
        String other = wantsFamiliar ? formal : familiar;
        return wanted.isEmpty() ? other : wanted;
    }
}
