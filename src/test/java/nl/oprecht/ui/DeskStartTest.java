package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The window is the first thing that there is. */
@ExtendWith(ApplicationExtension.class)
class DeskStartTest {

    @Test
    void what_takes_long_to_read_waits_until_the_window_stands(FxRobot robot) throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        WordChecker checker = new WordChecker();
        Parts parts = new Parts();
        parts.checker = request -> {
            asked.countDown();
            return checker.check(request);
        };
        AtomicReference<Desk> desk = new AtomicReference<>();
        robot.interact(() -> desk.set(new Desk(parts.parts())));
        assertThat(asked.await(300, TimeUnit.MILLISECONDS)).isFalse();

        robot.interact(() -> desk.get().show(new Stage()));
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        robot.interact(() -> desk.get().close());
    }

    @Test
    void a_window_that_was_never_shown_closes(FxRobot robot) {
        robot.interact(() -> {
            Desk desk = new Desk(new Parts().parts());
            long start = System.nanoTime();
            desk.close();
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start))
                    .isLessThan(9);
        });
    }
}
