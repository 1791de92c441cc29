package nl.oprecht.ui.moves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.oprecht.domain.report.Score;
import nl.oprecht.domain.report.Score.Cause;
import nl.oprecht.domain.report.Score.Gain;
import nl.oprecht.domain.report.Score.Loss;
import nl.oprecht.domain.report.Score.Source;

/**
 * Where the points of a score come from and what costs some. All that was earned, less the ceilings, is the score.
 *
 * @param earned each thing that there were points for, moves first, most points first
 * @param harm what hurts, part of what {@link Source#HARMLESS} did not earn
 * @param ceilings what holds the score down in spite of all else
 */
record Account(List<Earned> earned, List<Loss> harm, List<Loss> ceilings) {

    /**
     * Something that there were points for.
     *
     * @param subject the id of a move; empty for other sources
     * @param points what it earned
     * @param of what it could have earned
     */
    record Earned(Source source, String subject, int points, int of) {}

    static Account of(Score score) {
        List<Earned> earned = new ArrayList<>();
        Stream.concat(
                        score.gains().stream()
                                .filter(gain -> gain.source() == Source.MOVE)
                                .map(Gain::subject),
                        score.losses().stream()
                                .filter(loss -> loss.cause() == Cause.MISSING || loss.cause() == Cause.GENERIC)
                                .map(Loss::subject))
                .distinct()
                .map(move -> earned(
                        score, Source.MOVE, move, lost(score, move, Cause.MISSING) + lost(score, move, Cause.GENERIC)))
                .sorted(Comparator.comparing(Earned::of).reversed())
                .forEach(earned::add);
        List<Loss> harm = with(score, Cause.HARM);
        Stream.of(
                        earned(score, Source.ORDER, "", lost(score, "", Cause.ORDER)),
                        earned(score, Source.NOTHING_ASKED, "", 0),
                        earned(
                                score,
                                Source.HARMLESS,
                                "",
                                harm.stream().mapToInt(Loss::points).sum()))
                .filter(each -> each.of() > 0)
                .forEach(earned::add);
        return new Account(List.copyOf(earned), harm, with(score, Cause.CAP));
    }

    private static Earned earned(Score score, Source source, String subject, int lost) {
        int points = score.gains().stream()
                .filter(gain -> gain.source() == source && gain.subject().equals(subject))
                .mapToInt(Gain::points)
                .sum();
        return new Earned(source, subject, points, points + lost);
    }

    private static int lost(Score score, String subject, Cause cause) {
        return with(score, cause).stream()
                .filter(loss -> loss.subject().equals(subject))
                .mapToInt(Loss::points)
                .sum();
    }

    private static List<Loss> with(Score score, Cause cause) {
        return score.losses().stream().filter(loss -> loss.cause() == cause).toList();
    }
}
