package nl.oprecht.ui.moves;

import java.util.function.Consumer;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.ReplyModel;

/**
 * Where one goes from what the score rests on.
 *
 * @param model knows where a move stands now
 * @param draft holds the reply
 * @param templates shows templates that make a move, by its id
 * @param findings shows the findings
 */
public record Leads(ReplyModel model, WritingArea draft, Consumer<String> templates, Runnable findings) {

    /** Goes to the place in the draft that makes this move. */
    void place(MoveEvidence evidence) {
        model.report().moves().stream()
                .filter(present -> present.move().equals(evidence.move()))
                .findFirst()
                .ifPresent(present -> draft.select(present.span()));
        draft.requestFocus();
    }
}
