package nl.oprecht.listening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.report.Score;
import nl.oprecht.domain.report.Score.Cause;
import nl.oprecht.domain.report.Score.Gain;
import nl.oprecht.domain.report.Score.Loss;
import nl.oprecht.domain.report.Score.NextStep;
import nl.oprecht.domain.report.Score.Source;
import nl.oprecht.domain.report.Weights;
import nl.oprecht.domain.situation.ReplyCase;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.vocabulary.Vocabulary;

/**
 * The listening score: what the moves earn, plus what the absence of harm earns, under caps. After the
 * evidence base, section 5.4, which calls its weights ordinal judgement; see {@code cases.yml} and {@code weights.yml}.
 */
final class ScoreJudge {

    private final Vocabulary vocabulary;
    private final Weights weights;

    ScoreJudge(Vocabulary vocabulary, Weights weights) {
        this.vocabulary = vocabulary;
        this.weights = weights;
    }

    /** @param ordered whether things come in an order that helps */
    Score score(ReplyCase replyCase, List<MoveEvidence> moves, boolean ordered, List<Finding> findings) {
        Map<String, Double> grades = new HashMap<>();
        moves.forEach(move -> grades.put(move.move(), worth(replyCase, move)));
        Reply reply = new Reply(grades, ordered, worst(findings));
        List<Lost> lost = lost(replyCase, reply);
        return new Score(
                value(lost),
                gains(replyCase, reply),
                account(lost),
                nextStep(replyCase, reply).orElse(null));
    }

    /** What the score knows of a reply; grades are 0, ½ or 1 a move. */
    private record Reply(Map<String, Double> grades, boolean ordered, List<Finding> findings) {

        Reply with(String move) {
            Map<String, Double> better = new HashMap<>(grades);
            better.put(move, 1.0);
            return new Reply(better, ordered, findings);
        }

        Reply without(String family) {
            Predicate<Finding> other = finding -> !finding.family().equals(family);
            return new Reply(grades, ordered, findings.stream().filter(other).toList());
        }
    }

    /** Points lost before they are rounded. */
    private record Lost(Cause cause, String subject, Label name, double points) {}

    private static double worth(ReplyCase replyCase, MoveEvidence evidence) {
        boolean full = evidence.grade() == Grade.SPECIFIC || replyCase.enough().contains(evidence.move());
        return full ? 1 : 0.5;
    }

    private List<Lost> lost(ReplyCase replyCase, Reply reply) {
        List<Lost> lost = new ArrayList<>();
        double unit = unit(replyCase);
        for (Move move : vocabulary.moves()) {
            double grade = reply.grades().getOrDefault(move.id(), 0.0);
            Cause cause = grade == 0 ? Cause.MISSING : Cause.GENERIC;
            double points = replyCase.moves().getOrDefault(move.id(), 0.0);
            lost.add(new Lost(cause, move.id(), move.name(), unit * (1 - grade) * points));
        }
        double disorder = reply.ordered() ? 0 : unit * replyCase.orderPoints();
        lost.add(new Lost(Cause.ORDER, "", weights.orderName(), disorder));
        lost.addAll(harm(reply.findings()));
        double left = 100 - sum(lost);
        weights.caps().stream()
                .filter(cap -> replyCase.badNews() && cap.score() < left && holds(cap, replyCase, reply))
                .min(Comparator.comparing(Weights.Cap::score))
                .ifPresent(cap -> lost.add(new Lost(Cause.CAP, cap.id(), cap.reason(), left - cap.score())));
        lost.removeIf(loss -> loss.points() <= 0);
        return lost;
    }

    /** What a point of the case is worth; the case may ask for nothing. */
    private double unit(ReplyCase replyCase) {
        return replyCase.allPoints() == 0 ? 0 : 100 * weights.movesShare() / replyCase.allPoints();
    }

    /** What was earned, rounded as the losses are: with them it adds up. */
    private List<Gain> gains(ReplyCase replyCase, Reply reply) {
        double unit = unit(replyCase);
        Rounding rounding = new Rounding();
        List<Gain> gains = new ArrayList<>();
        for (Move move : vocabulary.moves()) {
            double grade = reply.grades().getOrDefault(move.id(), 0.0);
            double points = unit * grade * replyCase.moves().getOrDefault(move.id(), 0.0);
            gains.add(new Gain(Source.MOVE, move.id(), rounding.next(points)));
        }
        double order = reply.ordered() ? unit * replyCase.orderPoints() : 0;
        gains.add(new Gain(Source.ORDER, "", rounding.next(order)));
        double unasked = unit == 0 ? 100 * weights.movesShare() : 0;
        gains.add(new Gain(Source.NOTHING_ASKED, "", rounding.next(unasked)));
        double harmless = 100 * (1 - weights.movesShare()) - sum(harm(reply.findings()));
        gains.add(new Gain(Source.HARMLESS, "", rounding.next(harmless)));
        gains.removeIf(gain -> gain.points() <= 0);
        return gains;
    }

    /** Makes whole numbers that add up: each is rounded together with those before it. */
    private static final class Rounding {

        private double exact;
        private int told;

        int next(double points) {
            exact += points;
            int whole = (int) Math.round(exact) - told;
            told += whole;
            return whole;
        }
    }

    /** The findings that count: two of a family, the heaviest. Families come in the order of the text. */
    private static List<Finding> worst(List<Finding> findings) {
        Map<String, List<Finding>> byFamily = new LinkedHashMap<>();
        findings.forEach(finding -> byFamily.computeIfAbsent(finding.family(), first -> new ArrayList<>())
                .add(finding));
        return byFamily.values().stream()
                .flatMap(family -> family.stream()
                        .sorted(Comparator.comparing(Finding::penalty).reversed())
                        .limit(2))
                .toList();
    }

    /** A family's second finding counts half, further ones not at all; above the ceiling all share what there is to lose. */
    private List<Lost> harm(List<Finding> findings) {
        Map<String, List<Double>> penalties = new LinkedHashMap<>();
        for (Finding finding : findings) {
            penalties
                    .computeIfAbsent(finding.family(), first -> new ArrayList<>())
                    .add(finding.penalty());
        }
        List<Lost> harm = new ArrayList<>();
        penalties.forEach((family, worst) -> {
            worst.sort(Comparator.reverseOrder());
            double points = worst.get(0) + (worst.size() > 1 ? worst.get(1) / 2 : 0);
            harm.add(new Lost(Cause.HARM, family, nameOf(family), points));
        });
        double all = sum(harm);
        double unit = 100 * (1 - weights.movesShare()) / Math.max(all, weights.penaltyCeiling());
        return harm.stream()
                .map(loss -> new Lost(loss.cause(), loss.subject(), loss.name(), loss.points() * unit))
                .toList();
    }

    private Label nameOf(String family) {
        return vocabulary.family(family).map(Family::name).orElse(new Label(family, family));
    }

    private static boolean holds(Weights.Cap cap, ReplyCase replyCase, Reply reply) {
        boolean here = cap.cases().isEmpty() || cap.cases().contains(replyCase.id());
        boolean family = cap.anyFamily().isEmpty()
                || reply.findings().stream().anyMatch(finding -> cap.anyFamily().contains(finding.family()));
        boolean move = cap.withMove().isEmpty() || reply.grades().containsKey(cap.withMove());
        return here && family && move && cap.noneOf().stream().noneMatch(reply.grades()::containsKey);
    }

    private Optional<NextStep> nextStep(ReplyCase replyCase, Reply reply) {
        List<Lost> now = lost(replyCase, reply);
        return now.stream()
                .filter(loss -> loss.cause() != Cause.CAP)
                .map(loss -> new NextStep(
                        loss.cause(),
                        loss.subject(),
                        loss.name(),
                        value(lost(replyCase, mended(reply, loss))) - value(now)))
                .filter(step -> step.gain() > 0)
                .reduce((best, step) -> step.gain() > best.gain() ? step : best);
    }

    private static Reply mended(Reply reply, Lost loss) {
        return switch (loss.cause()) {
            case HARM -> reply.without(loss.subject());
            case ORDER -> new Reply(reply.grades(), true, reply.findings());
            default -> reply.with(loss.subject());
        };
    }

    private static int value(List<Lost> lost) {
        return (int) Math.round(100 - sum(lost));
    }

    /** Whole points that add up to all that is lost: each is rounded together with those before it. */
    private static List<Loss> account(List<Lost> lost) {
        List<Loss> account = new ArrayList<>();
        double exact = 0;
        int told = 0;
        for (Lost loss : lost) {
            exact += loss.points();
            int points = 100 - (int) Math.round(100 - exact) - told;
            if (points > 0) {
                account.add(new Loss(loss.cause(), loss.subject(), loss.name(), points));
                told += points;
            }
        }
        return account;
    }

    private static double sum(List<Lost> lost) {
        return lost.stream().mapToDouble(Lost::points).sum();
    }
}
