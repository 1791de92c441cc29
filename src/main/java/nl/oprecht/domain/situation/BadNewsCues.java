package nl.oprecht.domain.situation;

import java.util.Set;

/**
 * The cues that betray bad news; from {@code pack.yml}.
 *
 * @param draft ids of signals or moves that, in the reply, mean that it brings bad news
 * @param customer ids of signals that, in the customer's message, mean that something went wrong
 */
public record BadNewsCues(Set<String> draft, Set<String> customer) {

    /** Sets are copied. */
    public BadNewsCues {
        draft = Set.copyOf(draft);
        customer = Set.copyOf(customer);
    }
}
