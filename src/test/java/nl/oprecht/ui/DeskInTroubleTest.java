package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Report;
import nl.oprecht.ui.editor.WritingArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Slow starts and broken checks never stop the writing. */
@ExtendWith(ApplicationExtension.class)
class DeskInTroubleTest {

    private final CountDownLatch dictionaries = new CountDownLatch(1);
    private final AtomicBoolean broken = new AtomicBoolean();
    private final WordChecker checker = new WordChecker();
    private Desk desk;

    @Start
    void open(Stage stage) {
        Parts parts = new Parts();
        parts.checker = this::check;
        parts.readDictionaries = this::awaitDictionaries;
        desk = new Desk(parts.parts());
        desk.show(stage);
    }

    @Stop
    void close() {
        dictionaries.countDown();
        desk.close();
    }

    @Test
    void tone_is_underlined_while_the_dictionaries_are_read_and_the_status_says_when_they_are(FxRobot robot)
            throws Exception {
        assertThat(robot.lookup("taalcontrole start\u2026").tryQuery()).isPresent();
        WritingArea draft = robot.lookup(".draft").query();
        robot.interact(draft::requestFocus);
        robot.write("zo snel mogelijk");
        assertThat(draft.text()).isEqualTo("zo snel mogelijk");

        await(() -> draft.stylesAt(3).contains("finding-warning"));
        assertThat(robot.lookup("klaar").tryQuery()).isEmpty();

        dictionaries.countDown();
        await(() -> robot.lookup("klaar").tryQuery().isPresent());
    }

    @Test
    void a_check_that_breaks_off_can_be_tried_again(FxRobot robot) throws Exception {
        dictionaries.countDown();
        await(() -> robot.lookup("klaar").tryQuery().isPresent());
        WritingArea draft = robot.lookup(".draft").query();
        broken.set(true);
        robot.interact(() -> draft.setText("zo snel mogelijk."));
        await(() -> robot.lookup("Probeer opnieuw").<Button>query().isVisible());
        assertThat(draft.text()).isEqualTo("zo snel mogelijk.");

        broken.set(false);
        robot.interact(() -> robot.lookup("Probeer opnieuw").<Button>query().fire());
        await(() -> draft.stylesAt(3).contains("finding-warning"));
        assertThat(robot.lookup("Probeer opnieuw").<Button>query().isVisible()).isFalse();
    }

    private Report check(CheckRequest request) {
        if (broken.get()) {
            throw new IllegalStateException("a broken checker, as the test wants it");
        }
        return checker.check(request);
    }

    private void awaitDictionaries() {
        try {
            dictionaries.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, condition));
    }
}
