package nl.oprecht.domain.tone;

import java.util.Set;

/**
 * When the second ear speaks; from {@code ear.yml}.
 *
 * @param slope with {@code intercept} turns the model's margin into a probability (Platt scaling)
 * @param intercept see {@code slope}
 * @param threshold the probability from which a sentence becomes a finding
 * @param silence the probability below which a rule's finding in the sentence is taken for a false alarm
 * @param penalty points that such a finding costs
 * @param unless ids of signals or moves that, in the sentence, make it keep silent
 * @param clauseBreak regular expression of what separates clauses
 */
public record EarSettings(
        double slope,
        double intercept,
        double threshold,
        double silence,
        double penalty,
        Set<String> unless,
        String clauseBreak) {

    /** Findings of the second ear have this rule, as no rule of the pack found them. */
    public static final String RULE = "TWEEDE_OOR";

    /** The set is copied. */
    public EarSettings {
        unless = Set.copyOf(unless);
    }
}
