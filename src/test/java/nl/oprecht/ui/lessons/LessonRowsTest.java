package nl.oprecht.ui.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.oprecht.domain.lesson.FollowUp;
import nl.oprecht.domain.lesson.Lesson;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import org.junit.jupiter.api.Test;

class LessonRowsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 12);

    private final LessonRows rows = new LessonRows(
            new Vocabulary(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Situation("vertraging", new Label("Vertraging", "Delay"), true, null)),
                    List.of()),
            new Texts("window", Texts.DUTCH));

    @Test
    void a_lesson_is_a_row_with_its_month_and_all_its_themes() {
        assertThat(rows.lessons(List.of(
                        new Lesson("1", FRIDAY, "Bel vooraf", List.of("bezorging", "toon"), "vertraging", "draft"))))
                .containsExactly(
                        List.of("Dag", "Maand", "Les", "Thema’s", "Situatie"),
                        List.of("2027-03-12", "2027-03", "Bel vooraf", "bezorging, toon", "Vertraging"));
    }

    @Test
    void a_call_is_a_row_with_what_is_known_of_it() {
        assertThat(rows.followUps(List.of(
                        new FollowUp("1", FRIDAY, LocalTime.of(9, 30), "Noor", "Vrijdag bel ik je.", "", null),
                        new FollowUp("2", FRIDAY, null, "", "Ik mail je.", "", FRIDAY.plusDays(1)))))
                .containsExactly(
                        List.of("Dag", "Tijd", "Klant", "Toezegging", "Gedaan op"),
                        List.of("2027-03-12", "09:30", "Noor", "Vrijdag bel ik je.", ""),
                        List.of("2027-03-12", "", "", "Ik mail je.", "2027-03-13"));
    }
}
