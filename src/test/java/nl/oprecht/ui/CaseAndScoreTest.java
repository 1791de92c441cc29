package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** How things stand, why, and where the points of the score went. */
class CaseAndScoreTest extends OpenDesk {

    @Test
    void the_proposed_case_is_shown_with_its_reason_and_one_click_overrides_it(FxRobot robot) {
        typed(robot, "Het spijt me.");
        await("the proposal", () -> chosen(robot).equals("Eigen fout"));
        assertThat(label(robot, "want je schrijft “spijt”")).isTrue();

        click(robot, "Toch geen slecht nieuws?");
        await("the other case", () -> chosen(robot).equals("Goed nieuws"));

        click(robot, "Laat Oprecht kiezen");
        await("the proposal again", () -> chosen(robot).equals("Eigen fout"));
    }

    @Test
    void the_step_that_helps_most_comes_first_with_what_it_gains(FxRobot robot) {
        typed(robot, "Dank je.");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        await("the next step", () -> label(robot, "Eerst: Zeg wie wat doet, en op welke dag."));
        assertThat(label(robot, "+9")).isTrue();
    }

    @Test
    void the_tab_counts_what_is_missing_as_soon_as_it_is_known(FxRobot robot) {
        robot.interact(() -> draft.setText("Dank je."));
        await("the count", () -> "Mist 4"
                .equals(robot.lookup(".side-panel")
                        .<TabPane>query()
                        .getTabs()
                        .get(1)
                        .getText()));
    }

    @Test
    void what_to_know_about_the_customer_leaves_room_for_what_is_missing(FxRobot robot) {
        robot.interact(() -> customer.setText("Dit is mijn derde mail."));
        typed(robot, "Dank je.");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        await("the note", () -> robot.lookup(".callout").queryAll().size() == 2);

        assertThat(robot.lookup(".callouts").<Region>query().getHeight()).isLessThan(240);
        click(robot, "Toon");
        assertThat(customer.writing()).isTrue();
    }

    private static void click(FxRobot robot, String text) {
        await(text, () -> robot.lookup(text).tryQuery().isPresent());
        robot.interact(() -> robot.lookup(text).<Button>query().fire());
    }

    private static String chosen(FxRobot robot) {
        return String.valueOf(
                robot.lookup(".case-line .combo-box").<ComboBox<?>>query().getValue());
    }

    private static boolean label(FxRobot robot, String text) {
        return robot.lookup(".label").<Label>queryAll().stream()
                .anyMatch(label -> label.isVisible() && text.equals(label.getText()));
    }
}
