package nl.oprecht.domain.report;

import java.util.List;
import java.util.Set;
import nl.oprecht.domain.text.Label;

/**
 * The numbers of the listening score that hold for every case; from {@code weights.yml}, after the
 * evidence base's section 5.4.
 *
 * @param movesShare part of the score that moves can earn, 0 to 1; the rest is for absence of harm
 * @param penaltyCeiling penalty points at which the second part is used up
 * @param orderName what the order of things is called in the account
 * @param caps highest scores in spite of all else
 */
public record Weights(double movesShare, double penaltyCeiling, Label orderName, List<Cap> caps) {

    /** The list is copied. */
    public Weights {
        caps = List.copyOf(caps);
    }

    /**
     * A highest score in spite of all else, in a reply that brings bad news.
     *
     * @param id its name in the account
     * @param score the highest score
     * @param reason why, as a clause of the account
     * @param cases ids of the cases that it holds in; empty for all
     * @param anyFamily holds only when a finding is of one of these; empty for no such condition
     * @param withMove holds only when this move is present; empty for no such condition
     * @param noneOf holds only when none of these moves is present; empty for no such condition
     */
    public record Cap(
            String id,
            int score,
            Label reason,
            Set<String> cases,
            Set<String> anyFamily,
            String withMove,
            Set<String> noneOf) {

        /** Sets are copied; null, for a field that the data leaves out, means no condition. */
        public Cap {
            cases = cases == null ? Set.of() : Set.copyOf(cases);
            anyFamily = anyFamily == null ? Set.of() : Set.copyOf(anyFamily);
            withMove = withMove == null ? "" : withMove;
            noneOf = noneOf == null ? Set.of() : Set.copyOf(noneOf);
        }
    }
}
