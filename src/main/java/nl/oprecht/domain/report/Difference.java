package nl.oprecht.domain.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.tone.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What sets one answer to a customer apart from another.
 *
 * @param gained ids of moves that only the later answer makes
 * @param sharpened ids of moves that were general and are now about this customer
 * @param blurred ids of moves that were about this customer and are now general
 * @param lost ids of moves that only the earlier answer made
 * @param healed how many findings fewer, by id of the family
 * @param hurt how many findings more, by id of the family
 */
public record Difference(
        List<String> gained,
        List<String> sharpened,
        List<String> blurred,
        List<String> lost,
        Map<String, Integer> healed,
        Map<String, Integer> hurt) {

    /** What became of the earlier answer. Moves come in the order of the pack. */
    public static Difference between(Report before, Report after) {
        Map<String, Grade> old = grades(before);
        Map<String, Grade> now = grades(after);
        return new Difference(
                those(now, old, (grade, earlier) -> earlier == null),
                those(now, old, (grade, earlier) -> earlier == Grade.GENERIC && grade == Grade.SPECIFIC),
                those(now, old, (grade, earlier) -> earlier == Grade.SPECIFIC && grade == Grade.GENERIC),
                those(old, now, (grade, later) -> later == null),
                fewer(before, after),
                fewer(after, before));
    }

    /** Whether nothing sets them apart. */
    public boolean isEmpty() {
        return gained.isEmpty()
                && sharpened.isEmpty()
                && blurred.isEmpty()
                && lost.isEmpty()
                && healed.isEmpty()
                && hurt.isEmpty();
    }

    private static Map<String, Grade> grades(Report report) {
        return report.moves().stream()
                .collect(Collectors.toMap(MoveEvidence::move, MoveEvidence::grade, (a, b) -> a, LinkedHashMap::new));
    }

    private static List<String> those(
            Map<String, Grade> moves, Map<String, Grade> others, BiPredicate<Grade, @Nullable Grade> wanted) {
        List<String> found = new ArrayList<>();
        moves.forEach((move, grade) -> {
            if (wanted.test(grade, others.get(move))) {
                found.add(move);
            }
        });
        return found;
    }

    private static Map<String, Integer> fewer(Report many, Report few) {
        Map<String, Integer> fewer = new TreeMap<>();
        Map<String, Long> others = families(few);
        families(many).forEach((family, count) -> {
            int less = (int) (count - others.getOrDefault(family, 0L));
            if (less > 0) {
                fewer.put(family, less);
            }
        });
        return fewer;
    }

    private static Map<String, Long> families(Report report) {
        return report.findings().stream().collect(Collectors.groupingBy(Finding::family, Collectors.counting()));
    }
}
