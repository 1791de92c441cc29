package nl.oprecht.ui.templates;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.vocabulary.Vocabulary;

/** What templates should do for this draft. */
final class Wanted {

    private Wanted() {}

    /** Ids of moves: those that the draft lacks, most valuable first, then those that take up what the customer still waits for. */
    static List<String> moves(Report report, Vocabulary vocabulary) {
        Set<PointKind> open = open(report).map(CustomerPoint::kind).collect(Collectors.toSet());
        Stream<String> answering = vocabulary.moves().stream()
                .filter(move -> move.answers().stream().anyMatch(open::contains))
                .map(Move::id);
        return Stream.concat(report.missing().stream(), answering).distinct().toList();
    }

    /** Ids of the moves that take up this point: first those that the draft lacks, most valuable first. */
    static List<String> moves(CustomerPoint point, Report report, Vocabulary vocabulary) {
        List<String> answering = vocabulary.moves().stream()
                .filter(move -> move.answers().contains(point.kind()))
                .map(Move::id)
                .toList();
        return Stream.concat(report.missing().stream().filter(answering::contains), answering.stream())
                .distinct()
                .toList();
    }

    /** The customer's points that the draft has not taken up. */
    static Stream<CustomerPoint> open(Report report) {
        return report.points().stream().filter(point -> !point.answered());
    }
}
