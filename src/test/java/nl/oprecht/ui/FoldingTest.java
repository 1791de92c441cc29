package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What folds away, what comes back, and what the window remembers of it. */
class FoldingTest extends OpenDesk {

    @Test
    void a_key_folds_the_customers_message_into_a_strip_with_its_count_and_unfolds_it(FxRobot robot) {
        robot.interact(() -> customer.setText("Wanneer krijg ik mijn geld terug?"));
        await("a point", () -> !robot.lookup(".points .row").queryAll().isEmpty());

        controlAlt(robot, KeyCode.DIGIT1);
        assertThat(robot.lookup(".customer").tryQuery()).isEmpty();
        assertThat(robot.lookup(".fold-name").<Labeled>query().getText()).isEqualTo("Wat de klant schreef   0 van 1");
        assertThat(draft.writing()).isTrue();

        controlAlt(robot, KeyCode.DIGIT1);
        assertThat(robot.lookup(".customer").tryQuery()).isPresent();
        assertThat(customer.text()).isEqualTo("Wanneer krijg ik mijn geld terug?");
    }

    @Test
    void F6_and_the_keys_of_the_side_panel_unfold_what_they_go_to(FxRobot robot) {
        controlAlt(robot, KeyCode.DIGIT1);
        controlAlt(robot, KeyCode.DIGIT3);
        assertThat(robot.lookup(".side-panel").tryQuery()).isEmpty();

        control(robot, KeyCode.DIGIT3);
        assertThat(robot.lookup(".side-panel").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        assertThat(customer.writing()).isTrue();
    }

    @Test
    void Tab_passes_over_what_is_folded_away(FxRobot robot) {
        controlAlt(robot, KeyCode.DIGIT3);
        robot.type(KeyCode.TAB);

        assertThat(robot.lookup(".side-panel").tryQuery()).isEmpty();
        assertThat(draft.writing()).isFalse();
    }

    @Test
    void a_name_on_the_strip_unfolds_its_tab(FxRobot robot) {
        controlAlt(robot, KeyCode.DIGIT3);
        robot.clickOn("Sjablonen");

        assertThat(robot.lookup(".side-panel")
                        .<TabPane>query()
                        .getSelectionModel()
                        .getSelectedIndex())
                .isEqualTo(2);
    }

    @Test
    void folds_tab_and_sizes_are_as_they_were_when_the_window_opens_again(FxRobot robot) {
        control(robot, KeyCode.DIGIT2);
        controlAlt(robot, KeyCode.DIGIT2);
        double before = width(robot, ".right");
        Node border = robot.lookup(".pane-border")
                .match(node -> node.getAccessibleText().contains("zijpaneel"))
                .query();
        robot.interact(border::requestFocus);
        robot.type(KeyCode.LEFT, 3);
        await("a wider panel", () -> width(robot, ".right") == before + 48);
        await("the width to be remembered", () -> parts.memory.recall().containsKey("size.side"));
        controlAlt(robot, KeyCode.DIGIT1);

        restart(robot);
        assertThat(robot.lookup(".customer").tryQuery()).isEmpty();
        assertThat(width(robot, ".right")).isEqualTo(before + 48);
        assertThat(robot.lookup(".side-panel")
                        .<TabPane>query()
                        .getSelectionModel()
                        .getSelectedIndex())
                .isEqualTo(1);
        controlAlt(robot, KeyCode.DIGIT1);
        assertThat(robot.lookup(".points .quiet-scroll").query().getParent().isVisible())
                .isFalse();
    }

    @Test
    void a_window_too_small_for_the_panels_takes_from_them_before_it_takes_from_the_draft(FxRobot robot) {
        robot.interact(() -> stage.setWidth(1024));
        await("a draft of use", () -> width(robot, ".middle") >= 322);
        assertThat(width(robot, ".right")).isGreaterThanOrEqualTo(336);
    }

    private static double width(FxRobot robot, String place) {
        return robot.lookup(place).<Region>query().getWidth();
    }

    static void controlAlt(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL, KeyCode.ALT).type(key).release(KeyCode.ALT, KeyCode.CONTROL);
    }
}
