package nl.oprecht.domain.situation;

import java.util.List;
import java.util.Set;
import nl.oprecht.domain.text.Label;

/**
 * The cues that tell what is going on; from {@code pack.yml}.
 *
 * @param draft ids of signals or moves that, in the reply, mean that it brings bad news
 * @param customer ids of signals that, in the customer's message, mean that something went wrong
 * @param usualCase id of the case when there is bad news and no words betray another
 * @param neutralCase id of the case when there is no bad news
 * @param notes what to tell the agent when a cue stands in the customer's message
 * @param generalWords lemmas that come back in any reply, so that they prove no listening
 */
public record ContextCues(
        Set<String> draft,
        Set<String> customer,
        String usualCase,
        String neutralCase,
        List<CustomerNote> notes,
        Set<String> generalWords) {

    /** Collections are copied. */
    public ContextCues {
        draft = Set.copyOf(draft);
        customer = Set.copyOf(customer);
        notes = List.copyOf(notes);
        generalWords = Set.copyOf(generalWords);
    }

    /**
     * What to tell the agent about a customer's message.
     *
     * @param id name in the result format
     * @param cue id of the signal in the customer's message
     * @param advice what to know or do
     */
    public record CustomerNote(String id, String cue, Label advice) {}
}
