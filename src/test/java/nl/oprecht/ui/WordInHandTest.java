package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.text.Span;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The word at the caret is not spell-checked until it is left, and no keystroke waits for the checker. */
class WordInHandTest extends OpenDesk {

    private final CountDownLatch checker = new CountDownLatch(1);
    private final ReplyChecker words = new WordChecker();
    private volatile String checked = "";

    WordInHandTest() {
        parts.checker = this::check;
    }

    @Test
    void a_word_is_left_alone_while_it_is_typed_and_checked_behind_its_space(FxRobot robot) {
        robot.write("slechts een paket");
        awaitCards(robot, 1);
        robot.write("t");
        robot.type(KeyCode.BACK_SPACE);
        awaitCards(robot, 1);

        robot.write(" ");
        awaitCards(robot, 2);
        robot.type(KeyCode.BACK_SPACE);
        awaitCards(robot, 1);
    }

    @Test
    void a_word_is_left_with_an_arrow_or_a_click_too(FxRobot robot) {
        robot.write("slechts paket");
        awaitCards(robot, 1);
        robot.type(KeyCode.LEFT);
        awaitCards(robot, 2);

        robot.type(KeyCode.END);
        robot.write("t");
        robot.type(KeyCode.BACK_SPACE);
        awaitCards(robot, 1);
        Bounds first = on(() -> draft.localToScreen(
                draft.sceneToLocal(draft.boundsOf(new Span(2, 3)).orElseThrow())));
        robot.clickOn(first.getCenterX(), first.getCenterY());
        awaitCards(robot, 2);
    }

    @Test
    void a_word_that_is_pasted_is_a_word(FxRobot robot) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("een paket");
            Clipboard.getSystemClipboard().setContent(content);
        });
        control(robot, KeyCode.V);

        awaitCards(robot, 1);
    }

    @Test
    void an_accent_by_dead_key_leaves_the_word_in_hand(FxRobot robot) {
        robot.write("slechts pake");
        compose(robot, "´", "");
        assertThat(draft.text()).isEqualTo("slechts pake");
        compose(robot, "", "t");
        awaitCards(robot, 1);
        assertThat(draft.text()).isEqualTo("slechts paket");

        robot.write(".");
        awaitCards(robot, 2);
    }

    @Test
    void typing_goes_on_while_the_checker_is_busy(FxRobot robot) {
        robot.write("wacht even");
        robot.write(", ik typ door.");
        assertThat(draft.text()).isEqualTo("wacht even, ik typ door.");
        robot.type(KeyCode.BACK_SPACE);
        undo(robot);

        assertThat(draft.text()).isEqualTo("wacht even, ik typ door.");
        checker.countDown();
    }

    /** Hangs on a text that says so. */
    private Report check(CheckRequest request) {
        String text = request.reply().text();
        if (text.startsWith("wacht")) {
            try {
                checker.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        Report report = words.check(request);
        checked = text;
        return report;
    }

    private void awaitCards(FxRobot robot, int expected) {
        await("the check", () -> checked.equals(draft.text()));
        await(expected + " cards", () -> cards(robot).size() == expected);
        // what came of the check has been shown by now, and nothing more follows
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(cards(robot)).hasSize(expected);
    }

    private static void compose(FxRobot robot, String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.SELECTED_RAW));
        Node text = robot.lookup(".draft .styled-text-area").query();
        robot.interact(() -> Event.fireEvent(
                text, new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0)));
    }
}
