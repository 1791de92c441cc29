package nl.oprecht.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.oprecht.ui.model.Edit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A writing area by itself on a screen in memory, open for one test. */
@ExtendWith(ApplicationExtension.class)
abstract class OpenArea {

    final List<Edit> edits = new ArrayList<>();
    WritingArea area;
    private Stage stage;

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(() -> {
            area = new WritingArea("antwoord", "", 24, 620);
            area.onEdit((edit, text) -> edits.add(edit));
            stage = new Stage();
            stage.setScene(new Scene(area, 700, 500));
            stage.show();
            area.requestFocus();
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(stage::close);
    }

    void written(FxRobot robot, String text, int caret) {
        robot.interact(() -> {
            area.setText(text);
            area.forgetUndo();
            area.moveTo(caret);
        });
    }

    static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void undo(FxRobot robot) {
        control(robot, KeyCode.Z);
    }

    static void redo(FxRobot robot) {
        control(robot, KeyCode.Y);
    }
}
