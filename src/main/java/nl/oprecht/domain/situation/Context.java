package nl.oprecht.domain.situation;

/**
 * Whether a reply brings bad news and which case it is, and why we think so.
 *
 * @param badNews the verdict
 * @param reason what the verdict rests on
 * @param replyCase id of the case, as the agent chose it or as it is proposed
 * @param caseReason what the case rests on
 * @param words the words that betrayed the case, empty when it rests on none
 */
public record Context(boolean badNews, Reason reason, String replyCase, Reason caseReason, String words) {

    /** Nothing is known. */
    public static final Context UNKNOWN = new Context(false, Reason.NO_SIGN, "", Reason.NO_SIGN, "");

    /** What a verdict rests on, strongest first. */
    public enum Reason {
        /** The agent chose it. */
        CHOSEN,
        /** The situation that the agent chose. */
        SITUATION,
        /** Words in the draft. */
        DRAFT,
        /** Words in the customer's message. */
        CUSTOMER,
        /** Nothing points to bad news. */
        NO_SIGN
    }
}
