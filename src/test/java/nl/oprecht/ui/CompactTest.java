package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import nl.oprecht.domain.text.Span;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The narrow column beside a helpdesk's page. */
class CompactTest extends OpenDesk {

    @Test
    void the_key_makes_a_column_on_top_and_the_same_key_puts_the_window_back(FxRobot robot) {
        robot.interact(() -> {
            stage.setX(40);
            stage.setWidth(1100);
        });
        compact(robot);
        await("a column", () -> stage.getWidth() == 400 && stage.isAlwaysOnTop());
        await("panes under each other", () -> top(robot, ".right") > top(robot, ".middle"));
        assertThat(robot.lookup(".score").<Labeled>query().getText()).isEqualTo("–");

        compact(robot);
        await("the window as it was", () -> stage.getWidth() == 1100 && stage.getX() == 40);
        assertThat(stage.isAlwaysOnTop()).isFalse();
        await("panes beside each other", () -> top(robot, ".right") == top(robot, ".middle"));
    }

    @Test
    void there_and_back_the_draft_keeps_text_selection_keyboard_and_undo(FxRobot robot) {
        robot.write("Beste Noor, ");
        robot.write("dag");
        robot.interact(() -> draft.select(new Span(6, 10)));
        Node owner = on(() -> stage.getScene().getFocusOwner());

        compact(robot);
        await("a column", () -> stage.getWidth() == 400);
        assertThat(draft.selection()).isEqualTo(new Span(6, 10));
        compact(robot);
        await("a desk", () -> stage.getWidth() > 400);

        assertThat(on(() -> stage.getScene().getFocusOwner())).isSameAs(owner);
        assertThat(draft.selection()).isEqualTo(new Span(6, 10));
        undo(robot);
        assertThat(draft.text()).isEqualTo("Beste Noor, ");
    }

    @Test
    void a_column_is_a_column_again_when_the_window_opens_again(FxRobot robot) {
        compact(robot);
        await("a column", () -> stage.getWidth() == 400);
        restart(robot);

        await("a column again", () -> stage.getWidth() == 400 && stage.isAlwaysOnTop());
        compact(robot);
        await("a desk", () -> stage.getWidth() >= 900);
        assertThat(robot.lookup(".customer").tryQuery()).isPresent();
    }

    @Test
    void what_lies_over_the_window_fits_in_the_column(FxRobot robot) {
        typed(robot, "We bellen " + PROMISE);
        compact(robot);
        await("a column", () -> robot.lookup(".compose").<Region>query().getWidth() == 400);

        control(robot, KeyCode.K);
        await("the palette", () -> fits(robot, ".palette .search-box") && fits(robot, ".palette .preview"));
        robot.type(KeyCode.ESCAPE);
        control(robot, KeyCode.E);
        await("the keeping", () -> fits(robot, ".keeping .kept-list") && fits(robot, ".keeping .keeping-right"));
        robot.type(KeyCode.ESCAPE);
        robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
        await("the card", () -> fits(robot, ".popover"));
        robot.type(KeyCode.ESCAPE);
        control(robot, KeyCode.DIGIT4);
        await("the account", () -> fits(robot, ".score-account"));
    }

    private static boolean fits(FxRobot robot, String place) {
        Region region = robot.lookup(place).<Region>tryQuery().orElse(null);
        return region != null
                && region.getWidth() > 250
                && region.localToScene(region.getLayoutBounds()).getMinX() >= 0
                && region.localToScene(region.getLayoutBounds()).getMaxX() <= 400;
    }

    private static double top(FxRobot robot, String place) {
        Node node = robot.lookup(place).query();
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private static void compact(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.K).release(KeyCode.SHIFT, KeyCode.CONTROL);
    }
}
