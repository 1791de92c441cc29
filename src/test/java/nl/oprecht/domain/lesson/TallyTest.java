package nl.oprecht.domain.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.oprecht.domain.lesson.Tally.Row;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);

    @Test
    void counts_by_theme_and_month_over_the_turn_of_the_year() {
        Tally tally = Tally.of(
                List.of(
                        lesson("2027-02-03", "bezorging"),
                        lesson("2027-02-28", "bezorging", "toon"),
                        lesson("2026-12-31", "bezorging"),
                        lesson("2026-09-01", "toon"),
                        lesson("2026-12-01")),
                FEBRUARY,
                3);

        assertThat(tally.months()).containsExactly(YearMonth.of(2026, 12), YearMonth.of(2027, 1), FEBRUARY);
        assertThat(tally.rows())
                .containsExactly(
                        new Row("bezorging", List.of(1, 0, 2), 0),
                        new Row("toon", List.of(0, 0, 1), 1),
                        new Row("", List.of(1, 0, 0), 0));
        assertThat(tally.rows()).extracting(Row::total).containsExactly(3, 2, 1);
        assertThat(tally.highest()).isEqualTo(2);
    }

    @Test
    void begins_with_the_first_month_that_has_something() {
        assertThat(Tally.of(List.of(lesson("2027-01-03", "toon")), FEBRUARY, 6).months())
                .containsExactly(YearMonth.of(2027, 1), FEBRUARY);
    }

    private static Lesson lesson(String day, String... themes) {
        return new Lesson(day, LocalDate.parse(day), "", List.of(themes), "", "");
    }
}
