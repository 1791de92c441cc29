package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.lesson.FollowUp;
import nl.oprecht.domain.lesson.Lesson;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What a customer taught is written down in passing, and what was promised comes back on its day. */
class LearningTest extends OpenLessons {

    private static final String PROMISING = "Beste Noor,\nVrijdag bel ik u om half drie.\nGroet, Daan";

    @Test
    void a_line_with_themes_is_kept_after_copying_and_found_under_its_theme_and_month(FxRobot robot) {
        robot.interact(() -> robot.lookup(".header-bar .combo-box")
                .<javafx.scene.control.ComboBox<?>>query()
                .getSelectionModel()
                .select(1));
        typed(robot, "Het spijt me.");
        copy(robot);
        await("the question", () -> bar(robot).isVisible());
        assertThat(on(() -> draft.writing())).isTrue();

        alt(robot, KeyCode.L);
        await("the line", () -> line(robot).isFocused());
        robot.write("Bel vooraf #bezorging");
        robot.interact(() -> chip(robot, "vertraging").fire());
        robot.type(KeyCode.ENTER);
        await("the lesson", () -> !parts.lessons.lessons().isEmpty());
        await("the draft", () -> draft.writing() && !bar(robot).isVisible());

        Lesson kept = parts.lessons.lessons().get(0);
        assertThat(kept.text()).isEqualTo("Bel vooraf");
        assertThat(kept.themes()).containsExactly("vertraging", "bezorging");
        assertThat(kept.day()).isEqualTo(TODAY);
        assertThat(kept.situation()).isEqualTo("vertraging");

        control(robot, KeyCode.L);
        await("the lesson in the list", () -> lessons(robot).getItems().contains(kept));
        robot.interact(() -> spoken(robot, "bezorging, maart 2027: 1 les").fire());
        assertThat(lessons(robot).getItems()).containsExactly(kept);
        assertThat(robot.lookup("bezorging · maart 2027: 1").tryQuery()).isPresent();
    }

    @Test
    void a_promise_is_proposed_with_its_day_and_reminds_on_that_day(FxRobot robot) throws Exception {
        robot.interact(() -> customer.setText("Waar blijft mijn bank?\nGroet, Noor de Boer"));
        typed(robot, PROMISING);
        copy(robot);
        await("the promise", () -> ticks(robot).size() == 1);
        assertThat(ticks(robot).get(0).getText()).isEqualTo("vrijdag 12 maart, 14.30 uur");

        alt(robot, KeyCode.L);
        await("the line", () -> line(robot).isFocused());
        robot.type(KeyCode.ENTER);
        await("the call", () -> !parts.lessons.followUps().isEmpty());

        FollowUp call = parts.lessons.followUps().get(0);
        assertThat(call.due()).isEqualTo(FRIDAY);
        assertThat(call.whom()).isEqualTo("Noor de Boer");
        assertThat(call.promise()).isEqualTo("Vrijdag bel ik u om half drie.");
        assertThat(parts.lessons.lessons()).isEmpty();
        assertThat(reminder(robot).isVisible()).isFalse();

        close(robot);
        parts.today = FRIDAY;
        open(robot);
        await("the reminder", () -> reminder(robot).isVisible());
        assertThat(((Labeled) reminder(robot)).getText()).isEqualTo("1 klant te bellen");
    }

    @Test
    void the_bar_goes_when_one_writes_on_and_when_it_is_left(FxRobot robot) {
        typed(robot, "Het spijt me.");
        copy(robot);
        await("the question", () -> bar(robot).isVisible());
        robot.type(KeyCode.ESCAPE);
        assertThat(bar(robot).isVisible()).isFalse();
        assertThat(draft.writing()).isTrue();

        typed(robot, "Het spijt me zeer.");
        copy(robot);
        await("the question", () -> bar(robot).isVisible());
        robot.interact(() -> draft.setText("Een ander antwoord."));
        assertThat(bar(robot).isVisible()).isFalse();
        assertThat(parts.lessons.lessons()).isEmpty();
    }

    @Test
    void who_does_not_want_to_be_asked_is_not_asked_and_can_be_again(FxRobot robot) {
        typed(robot, "Het spijt me.");
        copy(robot);
        await("the question", () -> bar(robot).isVisible());
        robot.interact(
                () -> robot.lookup("Niet meer vragen").<ButtonBase>query().fire());
        typed(robot, "Het spijt me zeer.");
        copy(robot);
        control(robot, KeyCode.L);
        await("the switch", () -> robot.lookup(OpenLessons::asks).tryQuery().isPresent());
        assertThat(bar(robot).isVisible()).isFalse();

        CheckBox asking = (CheckBox) robot.lookup(OpenLessons::asks).query();
        assertThat(asking.isSelected()).isFalse();
        robot.interact(asking::fire);
        robot.type(KeyCode.ESCAPE);
        copy(robot);
        await("the question", () -> bar(robot).isVisible());
    }

    @Test
    void what_cannot_be_kept_is_told_and_stays_in_the_line(FxRobot robot) {
        parts.lessons.refusal = new UserFacingException(new Problem("oprecht.db", "De schijf is vol.", "Maak ruimte."));
        typed(robot, "Het spijt me.");
        alt(robot, KeyCode.L);
        await("the line", () -> line(robot).isFocused());
        assertThat(draft.text()).isEqualTo("Het spijt me.");
        robot.write("Bel vooraf");
        robot.type(KeyCode.ENTER);

        await("the reason", () -> robot.lookup("oprecht.db: De schijf is vol. Maak ruimte.")
                .tryQuery()
                .isPresent());
        assertThat(line(robot).getText()).isEqualTo("Bel vooraf");
    }

    @Test
    void a_lesson_is_changed_and_removed_and_comes_back(FxRobot robot) {
        Lesson lesson = new Lesson("1", TODAY, "Bel vooraf", List.of("bezorging"), "", "");
        parts.lessons.save(lesson);
        control(robot, KeyCode.L);
        await("the lesson", () -> lessons(robot).getItems().size() == 1);
        robot.interact(() -> {
            lessons(robot).requestFocus();
            lessons(robot).getSelectionModel().select(0);
        });
        robot.type(KeyCode.ENTER).write(" #toon");
        robot.type(KeyCode.ENTER);
        await("both themes", () -> parts.lessons.lessons().get(0).themes().equals(List.of("bezorging", "toon")));

        await("the list", () -> lessons(robot).isFocused());
        robot.type(KeyCode.DELETE);
        await("no lesson", () -> lessons(robot).getItems().isEmpty());
        undo(robot);
        await("the lesson again", () -> lessons(robot).getItems().size() == 1);
        assertThat(parts.lessons.lessons().get(0).themes()).containsExactly("bezorging", "toon");
    }
}
