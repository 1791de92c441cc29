package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.oprecht.domain.lesson.FollowUp;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The list of customers to call. */
class CallsTest extends OpenLessons {

    @Test
    void a_call_is_ticked_off_and_back_and_moved_by_keyboard(FxRobot robot) {
        FollowUp noor = new FollowUp("1", FRIDAY, null, "Noor", "Vrijdag bel ik je.", "", null);
        FollowUp sam = new FollowUp("2", TODAY.minusDays(2), null, "Sam", "Maandag mail ik je.", "", null);
        parts.lessons.saveAll(List.of(), List.of(noor, sam));
        alt(robot, KeyCode.B);
        await("the calls", () -> rows(robot).size() == 2 && focusedTick(robot));
        assertThat(texts(robot, ".call-group")).containsExactly("Te laat", "Deze week");
        assertThat(texts(robot, ".call-name")).containsExactly("Sam", "Noor");

        robot.type(KeyCode.SPACE);
        await("Sam under done", () -> texts(robot, ".call-group").equals(List.of("Deze week", "Gedaan")));
        assertThat(parts.lessons.followUps().get(0).done()).isEqualTo(TODAY);
        assertThat(focusedTick(robot)).isTrue();
        undo(robot);
        await("Sam back", () -> texts(robot, ".call-group").equals(List.of("Te laat", "Deze week")));
        assertThat(parts.lessons.followUps()).containsExactly(sam, noor);

        robot.type(KeyCode.TAB);
        robot.interact(() -> day(robot, 0).setText("volgende week dinsdag 10.00 uur"));
        robot.type(KeyCode.ENTER);
        await("Sam later", () -> texts(robot, ".call-name").equals(List.of("Noor", "Sam")));
        assertThat(parts.lessons.followUps().get(1).due()).isEqualTo(LocalDate.of(2027, 3, 16));
        assertThat(day(robot, 1).getText()).isEqualTo("dinsdag 16 maart, 10.00 uur");
    }

    @Test
    void a_day_that_cannot_be_read_is_told_and_changes_nothing(FxRobot robot) {
        parts.lessons.save(new FollowUp("1", FRIDAY, null, "Noor", "Vrijdag bel ik je.", "", null));
        alt(robot, KeyCode.B);
        await("the calls", () -> rows(robot).size() == 1);
        robot.interact(() -> {
            day(robot, 0).requestFocus();
            day(robot, 0).setText("gauw");
        });
        robot.type(KeyCode.ENTER);

        assertThat(robot.lookup(".call-row .field-note").<Labeled>query().getText())
                .startsWith("Dit is geen datum.");
        assertThat(parts.lessons.followUps().get(0).due()).isEqualTo(FRIDAY);
    }

    @Test
    void somebody_is_put_on_the_list_by_hand_and_counted_in_the_status_line(FxRobot robot) {
        alt(robot, KeyCode.B);
        await("the field", () -> fields(robot).get(0).isFocused());
        robot.write("Noor");
        robot.type(KeyCode.TAB);
        robot.write("vandaag 16 uur");
        robot.type(KeyCode.TAB);
        robot.write("Hoe het met de bank is");
        robot.type(KeyCode.ENTER);
        await("Noor", () -> texts(robot, ".call-name").equals(List.of("Noor")));
        assertThat(day(robot, 0).getText()).isEqualTo("woensdag 10 maart, 16.00 uur");

        robot.type(KeyCode.ESCAPE);
        assertThat(draft.writing()).isTrue();
        await("the count", () -> reminder(robot).isVisible());
    }

    @Test
    void the_reply_that_promised_it_comes_back_from_the_list_and_one_that_is_gone_is_told(FxRobot robot) {
        typed(robot, "Vrijdag bel ik u.");
        await("the draft", () -> !parts.drafts.search("", 1).isEmpty());
        String id = parts.drafts.search("", 1).get(0).id();
        parts.lessons.saveAll(
                List.of(),
                List.of(
                        new FollowUp("1", TODAY, null, "Noor", "Vrijdag bel ik u.", id, null),
                        new FollowUp("2", FRIDAY, null, "Sam", "Ik mail je.", "gone", null)));
        control(robot, KeyCode.N);
        assertThat(draft.text()).isEmpty();

        openDraft(robot, 0);
        await("the reply", () -> draft.text().equals("Vrijdag bel ik u.") && draft.writing());
        openDraft(robot, 1);
        await("the reason", () -> robot.lookup("Dit antwoord is niet meer bewaard.")
                .tryQuery()
                .isPresent());
    }

    private static void openDraft(FxRobot robot, int row) {
        alt(robot, KeyCode.B);
        await("the calls", () -> rows(robot).size() == 2);
        robot.interact(() -> robot.from(rows(robot).get(row)).lookup(".icon-button").<ButtonBase>queryAll().stream()
                .filter(button -> "Open het concept".equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }
}
