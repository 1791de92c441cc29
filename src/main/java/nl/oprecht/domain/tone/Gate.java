package nl.oprecht.domain.tone;

import java.util.HashSet;
import java.util.Set;

/**
 * What silences a rule that matched: ids of cues (signals or moves) and where they must stand.
 *
 * @param sameSentence silent when one of these is in the same sentence
 * @param nextSentence silent when one of these is in the sentence that follows
 * @param before silent when one of these stands anywhere before the phrase
 * @param anywhere silent when one of these stands anywhere in the text
 * @param customer silent when one of these stands in the customer's message: who asked for it, gets it
 * @param onlyInBadNews silent when the text brings no bad news
 * @param softeners make it a hint at half the cost when one of these is in the same or the next sentence
 */
public record Gate(
        Set<String> sameSentence,
        Set<String> nextSentence,
        Set<String> before,
        Set<String> anywhere,
        Set<String> customer,
        boolean onlyInBadNews,
        Set<String> softeners) {

    /** Sets are copied. */
    public Gate {
        sameSentence = Set.copyOf(sameSentence);
        nextSentence = Set.copyOf(nextSentence);
        before = Set.copyOf(before);
        anywhere = Set.copyOf(anywhere);
        customer = Set.copyOf(customer);
        softeners = Set.copyOf(softeners);
    }

    /** All cues that this gate asks for. */
    public Set<String> cues() {
        Set<String> all = new HashSet<>(sameSentence);
        all.addAll(nextSentence);
        all.addAll(before);
        all.addAll(anywhere);
        all.addAll(customer);
        all.addAll(softeners);
        return all;
    }
}
