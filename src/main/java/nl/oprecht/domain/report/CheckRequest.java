package nl.oprecht.domain.report;

import nl.oprecht.domain.text.Draft;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Silence;

/**
 * What is to be checked, and what the user said about it.
 *
 * @param reply the draft
 * @param customer the customer's message, empty when there is none
 * @param situation id of the chosen situation, empty when none was chosen
 * @param replyCase id of the chosen case, empty when the program is to propose one
 * @param house the address form that the house wants, {@link Register#NONE} when it has no preference
 * @param language whether spelling and grammar are checked too
 * @param silence what the user does not want to hear about
 */
public record CheckRequest(
        Draft reply,
        String customer,
        String situation,
        String replyCase,
        Register house,
        boolean language,
        Silence silence) {

    /** A reply on its own, with nothing known about it, tone only. */
    public static CheckRequest of(String reply) {
        return new CheckRequest(new Draft(reply, 0), "", "", "", Register.NONE, false, Silence.NONE);
    }

    /** The same request for this draft. */
    public CheckRequest withReply(Draft draft) {
        return new CheckRequest(draft, customer, situation, replyCase, house, language, silence);
    }

    /** The same request for this customer's message. */
    public CheckRequest withCustomer(String message) {
        return new CheckRequest(reply, message, situation, replyCase, house, language, silence);
    }

    /** The same request with or without spelling and grammar. */
    public CheckRequest withLanguage(boolean wanted) {
        return new CheckRequest(reply, customer, situation, replyCase, house, wanted, silence);
    }

    /** The same request for a chosen situation. */
    public CheckRequest withSituation(String id) {
        return new CheckRequest(reply, customer, id, replyCase, house, language, silence);
    }

    /** The same request for a chosen case. */
    public CheckRequest withCase(String id) {
        return new CheckRequest(reply, customer, situation, id, house, language, silence);
    }

    /** The same request in a house that wants this address form. */
    public CheckRequest withHouse(Register register) {
        return new CheckRequest(reply, customer, situation, replyCase, register, language, silence);
    }

    /** The same request, silent about what this covers. */
    public CheckRequest withSilence(Silence wanted) {
        return new CheckRequest(reply, customer, situation, replyCase, house, language, wanted);
    }
}
