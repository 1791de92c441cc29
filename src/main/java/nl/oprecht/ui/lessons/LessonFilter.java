package nl.oprecht.ui.lessons;

import java.time.YearMonth;
import nl.oprecht.domain.lesson.Lesson;
import org.jspecify.annotations.Nullable;

/**
 * Which lessons to show.
 *
 * @param theme with this theme, the empty one for lessons without; null for all
 * @param first from this month on, null for all
 * @param last until this month, null for all
 */
record LessonFilter(@Nullable String theme, @Nullable YearMonth first, @Nullable YearMonth last) {

    static final LessonFilter ALL = new LessonFilter(null, null, null);

    boolean holds(Lesson lesson) {
        YearMonth month = YearMonth.from(lesson.day());
        String wanted = theme;
        boolean themed = wanted == null
                || (wanted.isEmpty()
                        ? lesson.themes().isEmpty()
                        : lesson.themes().contains(wanted));
        return themed && (first == null || !month.isBefore(first)) && (last == null || !month.isAfter(last));
    }
}
