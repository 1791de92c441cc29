package nl.oprecht.ui;

import java.lang.ref.WeakReference;
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
}
