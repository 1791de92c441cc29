package nl.oprecht.domain.draft;

import java.time.Instant;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Silence;

/**
 * A reply as it stood on the desk, with what belongs to it.
 *
 * @param id unique among drafts
 * @param begun when it was begun
 * @param changed when it was last changed
 * @param customer the customer's message
 * @param reply the reply
 * @param first the reply as it was first checked at rest; empty until then
 * @param situation id of the chosen situation, empty for none
 * @param replyCase id of the chosen case, empty for none
 * @param house the address form chosen for it
 * @param silence what the agent chose not to hear about in it
 * @param caret offset of the caret in the reply, in UTF-16 code units
 * @param scroll how far the reply is scrolled, in pixels
 * @param file path of the text file that it was opened from or saved to; empty for none
 */
public record SavedDraft(
        String id,
        Instant begun,
        Instant changed,
        String customer,
        String reply,
        String first,
        String situation,
        String replyCase,
        Register house,
        Silence silence,
        int caret,
        double scroll,
        String file) {

    /** Whether there is nothing in it to lose. */
    public boolean isBlank() {
        return customer.isBlank() && reply.isBlank();
    }
}
