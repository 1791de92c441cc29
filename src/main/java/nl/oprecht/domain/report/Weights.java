package nl.oprecht.domain.report;

import java.util.List;
import java.util.Map;

/**
 * The numbers of the listening score; from {@code weights.yml}, after the evidence base's table 5.4.
 *
 * @param movesShare part of the score that moves can earn, 0 to 1; the rest is for absence of harm
 * @param penaltyCeiling penalty points at which the second part is used up
 * @param badNews points a move, in a reply that brings bad news; more points, more missed
 * @param neutral points a move, in a reply that does not; may be empty
 * @param penalties points a family
 * @param caps highest scores in spite of all else
 */
public record Weights(
        double movesShare,
        double penaltyCeiling,
        Map<String, Double> badNews,
        Map<String, Double> neutral,
        Map<String, Double> penalties,
        List<Cap> caps) {

    /** Collections are copied. */
    public Weights {
        badNews = Map.copyOf(badNews);
        neutral = Map.copyOf(neutral);
        penalties = Map.copyOf(penalties);
        caps = List.copyOf(caps);
    }

    /** The points a move for a reply with or without bad news. */
    public Map<String, Double> moves(boolean inBadNews) {
        return inBadNews ? badNews : neutral;
    }

    /**
     * A highest score in spite of all else, in a reply that brings bad news.
     *
     * @param score the highest score
     * @param anyFamily holds only when a finding is of one of these; empty for no such condition
     * @param withMove holds only when this move is present; empty for no such condition
     * @param noneOf holds only when none of these moves is present; empty for no such condition
     */
    public record Cap(int score, List<String> anyFamily, String withMove, List<String> noneOf) {

        /** Lists are copied. */
        public Cap {
            anyFamily = List.copyOf(anyFamily);
            noneOf = List.copyOf(noneOf);
        }
    }
}
