package nl.oprecht.ui.lessons;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.oprecht.domain.lesson.FollowUp;
import nl.oprecht.domain.lesson.Lesson;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** Lessons and follow-ups as rows for a spreadsheet, headings first. Days are written as 2027-03-14. */
record LessonRows(Vocabulary vocabulary, Texts texts) {

    List<List<String>> lessons(List<Lesson> lessons) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(headings("table.day", "table.month", "table.lesson", "table.themes", "table.situation"));
        for (Lesson lesson : lessons) {
            rows.add(List.of(
                    lesson.day().toString(),
                    YearMonth.from(lesson.day()).toString(),
                    lesson.text(),
                    String.join(", ", lesson.themes()),
                    vocabulary
                            .situation(lesson.situation())
                            .map(situation -> situation.name().in(texts.locale()))
                            .orElse("")));
        }
        return rows;
    }

    List<List<String>> followUps(List<FollowUp> followUps) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(headings("table.day", "table.time", "table.whom", "table.promise", "table.done"));
        for (FollowUp call : followUps) {
            rows.add(List.of(call.due().toString(), text(call.time()), call.whom(), call.promise(), text(call.done())));
        }
        return rows;
    }

    private List<String> headings(String... keys) {
        return Stream.of(keys).map(texts::get).toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
