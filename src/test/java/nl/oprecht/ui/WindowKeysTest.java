package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Keys that concern the window as a whole. */
class WindowKeysTest extends OpenDesk {

    @Test
    void F6_walks_through_the_window_and_Esc_comes_back_to_the_same_caret(FxRobot robot) {
        typed(robot, "Beste Noor");
        robot.interact(() -> draft.moveTo(5));

        robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        assertThat(customer.writing()).isTrue();
        robot.type(KeyCode.ESCAPE);

        assertThat(draft.writing()).isTrue();
        assertThat(draft.caret()).isEqualTo(5);
        assertThat(draft.text()).isEqualTo("Beste Noor");
    }

    @Test
    void the_reply_goes_to_the_clipboard(FxRobot robot) {
        typed(robot, "Beste Noor");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);

        assertThat(on(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("Beste Noor");
        assertThat(robot.lookup("Antwoord gekopieerd").tryQuery()).isPresent();
    }
}
