package nl.oprecht.domain.tone;

import java.util.Optional;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.text.Rewording;

/**
 * A kind of phrase that hurts; as data, so that a new one needs no Java.
 *
 * @param id name in the result format, such as {@code NEP_EXCUUS}
 * @param name the name on a card
 * @param about what it is, in one sentence
 * @param principle id of the principle that it offends
 * @param severity weight of its findings unless a rule says otherwise
 * @param onlyInBadNews whether its words are right in a reply that brings no bad news
 * @param remedy id of the move whose templates take its place where no rewrite fits; empty for none
 * @param penalty points that one finding costs, unless its rule says otherwise
 * @param everywhere whether greeting and signature are judged too
 * @param verdict what is said of a reply that as a whole deserves it, in Dutch; empty for a family of phrases
 * @param suspicion what is said of a sentence that resembles this family, in Dutch; empty when that is never said
 * @param unlabelled whether corpora leave it unlabelled, being a matter of form or of the whole reply:
 *     then an evaluation leaves it out
 * @param before a Dutch text with such a phrase in it; empty for none
 * @param after the same text as it is better; empty for none
 */
public record Family(
        String id,
        Label name,
        Label about,
        String principle,
        Severity severity,
        boolean onlyInBadNews,
        String remedy,
        double penalty,
        boolean everywhere,
        String verdict,
        String suspicion,
        boolean unlabelled,
        String before,
        String after) {

    /** A family of phrases; null, for a field that the data leaves out, means empty. */
    public Family {
        remedy = remedy == null ? "" : remedy;
        verdict = verdict == null ? "" : verdict;
        suspicion = suspicion == null ? "" : suspicion;
        before = before == null ? "" : before;
        after = after == null ? "" : after;
    }

    /** The text before and after; empty when the pack gives none. */
    public Optional<Rewording> rewording() {
        return before.isEmpty() ? Optional.empty() : Optional.of(Rewording.of(before, after));
    }

    /** Whether the text as a whole is judged, and not its phrases one by one. */
    public boolean ofWholeText() {
        return !verdict.isEmpty();
    }

    /** Spelling and grammar findings have this family. */
    public static final String LANGUAGE = "TAAL";
}
