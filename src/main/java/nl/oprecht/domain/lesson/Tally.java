package nl.oprecht.domain.lesson;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each theme came up, month by month. A lesson counts once for each of its themes; one without themes
 * counts under the empty theme.
 *
 * @param months the last few months, the oldest first, without gaps
 * @param rows a row for each theme, the most frequent first, the empty theme last
 */
public record Tally(List<YearMonth> months, List<Row> rows) {

    /** Lists are copied. */
    public Tally {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
    }

    /**
     * One theme.
     *
     * @param theme its name; empty for lessons without one
     * @param counts for each of the months
     * @param earlier in all months before those
     */
    public record Row(String theme, List<Integer> counts, int earlier) {

        /** The list is copied. */
        public Row {
            counts = List.copyOf(counts);
        }

        /** In all months together. */
        public int total() {
            return earlier + counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Counts these lessons.
     *
     * @param now the last month to count by itself
     * @param most how many months at most are counted by themselves
     */
    public static Tally of(Collection<Lesson> lessons, YearMonth now, int most) {
        YearMonth first = lessons.stream()
                .map(lesson -> YearMonth.from(lesson.day()))
                .min(Comparator.naturalOrder())
                .filter(month -> month.isAfter(now.minusMonths(most - 1L)))
                .orElse(now.minusMonths(most - 1L));
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(now); month = month.plusMonths(1)) {
            months.add(month);
        }
        Map<String, Map<YearMonth, Integer>> counts = new HashMap<>();
        for (Lesson lesson : lessons) {
            for (String theme : lesson.themes().isEmpty() ? List.of("") : lesson.themes()) {
                counts.computeIfAbsent(theme, unseen -> new HashMap<>())
                        .merge(YearMonth.from(lesson.day()), 1, Integer::sum);
            }
        }
        List<Row> rows = new ArrayList<>();
        counts.forEach((theme, byMonth) -> rows.add(row(theme, byMonth, months)));
        rows.sort(Comparator.comparing((Row row) -> row.theme().isEmpty())
                .thenComparing(row -> -row.total())
                .thenComparing(Row::theme));
        return new Tally(months, rows);
    }

    /** The highest count of a theme in one month; 0 without lessons. */
    public int highest() {
        return rows.stream()
                .flatMap(row -> row.counts().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private static Row row(String theme, Map<YearMonth, Integer> byMonth, List<YearMonth> months) {
        List<Integer> counts =
                months.stream().map(month -> byMonth.getOrDefault(month, 0)).toList();
        int all = byMonth.values().stream().mapToInt(Integer::intValue).sum();
        return new Row(
                theme, counts, all - counts.stream().mapToInt(Integer::intValue).sum());
    }
}
