package nl.oprecht.domain.situation;

/**
 * Whether a reply brings bad news, and why we think so.
 *
 * @param badNews the verdict
 * @param reason what it rests on
 */
public record Context(boolean badNews, Reason reason) {

    /** What the verdict rests on, strongest first. */
    public enum Reason {
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
