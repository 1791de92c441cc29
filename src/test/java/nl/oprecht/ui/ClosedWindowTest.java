package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import nl.oprecht.domain.report.Report;
import nl.oprecht.ui.editor.WritingArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What is closed is gone: a change of language closes a view too, and an agent keeps the program open all day. */
class ClosedWindowTest extends OpenDesk {

    @Test
    void a_window_in_which_somebody_wrote_leaves_nothing_in_memory(FxRobot robot) {
        typed(robot, "Beste Noor");
        robot.write(",");
        WeakReference<WritingArea> first = new WeakReference<>(draft);

        close(robot);
        // toolkit and robot remember the window that had the keyboard last: that is another one now
        open(robot);
        typed(robot, "Beste Sam");
        robot.write(",");

        await("the first window to leave memory", () -> {
            System.gc();
            return first.get() == null;
        });
    }

    @Test
    void a_window_that_closes_while_its_text_is_read_says_nothing_about_it(FxRobot robot) throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch broken = new CountDownLatch(1);
        AtomicReference<Thread> reader = new AtomicReference<>();
        parts.checker = request -> {
            reader.set(Thread.currentThread());
            reading.countDown();
            try {
                new CountDownLatch(1).await();
                return Report.empty(0);
            } catch (InterruptedException e) {
                broken.countDown();
                // as LanguageTool does
                throw new IllegalStateException(e);
            }
        };
        restart(robot);
        reading.await();
        Queue<String> said = new ConcurrentLinkedQueue<>();
        Handler listening = new StreamHandler() {
            @Override
            public void publish(LogRecord message) {
                said.add(message.getMessage());
            }
        };
        Logger logger = Logger.getLogger(Desk.class.getName());
        logger.addHandler(listening);
        try {
            close(robot);
            broken.await();
            await("the reading to end", () -> !reader.get().isAlive());
        } finally {
            logger.removeHandler(listening);
        }
        assertThat(said).isEmpty();
    }
}
