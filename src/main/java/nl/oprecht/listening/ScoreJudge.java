package nl.oprecht.listening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.report.Weights;
import nl.oprecht.domain.tone.Finding;

/**
 * The listening score: what the moves earn, plus what the absence of harm earns, under caps. After the
 * evidence base, section 5.4, which calls its weights ordinal judgement; see {@code weights.yml}.
 */
final class ScoreJudge {

    private final Weights weights;

    ScoreJudge(Weights weights) {
        this.weights = weights;
    }

    /** 0 to 100. */
    int score(boolean badNews, List<MoveEvidence> moves, List<Finding> findings) {
        double penalty = Math.min(penalty(findings), weights.penaltyCeiling());
        double harmless = 1 - penalty / weights.penaltyCeiling();
        double share = weights.movesShare();
        double score = 100 * (share * earned(weights.moves(badNews), moves) + (1 - share) * harmless);
        for (Weights.Cap cap : weights.caps()) {
            if (badNews && holds(cap, moves, findings)) {
                score = Math.min(score, cap.score());
            }
        }
        return (int) Math.round(score);
    }

    /** The part of the weights that is earned, 0 to 1; a generic move earns half. All of it when nothing is asked. */
    private static double earned(Map<String, Double> points, List<MoveEvidence> moves) {
        double all = points.values().stream().mapToDouble(Double::doubleValue).sum();
        if (all == 0) {
            return 1;
        }
        double got = 0;
        for (MoveEvidence move : moves) {
            got += points.getOrDefault(move.move(), 0.0) * (move.grade() == Grade.SPECIFIC ? 1 : 0.5);
        }
        return got / all;
    }

    /** A family's second finding counts half, further ones not at all. */
    private double penalty(List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        double sum = 0;
        for (Finding finding : findings) {
            int times = seen.merge(finding.family(), 1, Integer::sum);
            double full = weights.penalties().getOrDefault(finding.family(), 0.0);
            sum += times == 1 ? full : times == 2 ? full / 2 : 0;
        }
        return sum;
    }

    private static boolean holds(Weights.Cap cap, List<MoveEvidence> moves, List<Finding> findings) {
        List<String> made = moves.stream().map(MoveEvidence::move).toList();
        boolean family = cap.anyFamily().isEmpty()
                || findings.stream().anyMatch(finding -> cap.anyFamily().contains(finding.family()));
        boolean move = cap.withMove().isEmpty() || made.contains(cap.withMove());
        boolean none = cap.noneOf().stream().noneMatch(made::contains);
        return family && move && none;
    }
}
