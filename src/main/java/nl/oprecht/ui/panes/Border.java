package nl.oprecht.ui.panes;

import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The line between two panes: to drag, or to move with the arrow keys. A double click puts it where it was at first. */
final class Border extends Region {

    /** How wide the strip is that takes the pointer. */
    static final double GRIP = 9;

    private static final double STEP = 16;
    private static final PseudoClass ACROSS = PseudoClass.getPseudoClass("across");

    private final Orientation orientation;
    private final DoubleConsumer onMove;
    private double last;

    /**
     * @param orientation of the panes: beside each other or under each other
     * @param onMove is told how many pixels it goes right or down
     * @param onReset puts it where it was at first
     */
    Border(Orientation orientation, String name, DoubleConsumer onMove, Runnable onReset) {
        this.orientation = orientation;
        this.onMove = onMove;
        getStyleClass().add("pane-border");
        pseudoClassStateChanged(ACROSS, orientation == Orientation.VERTICAL);
        setCursor(orientation == Orientation.HORIZONTAL ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        setAccessibleRole(AccessibleRole.THUMB);
        setAccessibleText(name);
        setFocusTraversable(true);
        setOnMousePressed(event -> last = place(event));
        setOnMouseDragged(event -> {
            onMove.accept(place(event) - last);
            last = place(event);
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                onReset.run();
            }
        });
        setOnKeyPressed(this::onKey);
    }

    private void onKey(KeyEvent event) {
        boolean beside = orientation == Orientation.HORIZONTAL;
        if (event.getCode() == (beside ? KeyCode.LEFT : KeyCode.UP)) {
            onMove.accept(-STEP);
        } else if (event.getCode() == (beside ? KeyCode.RIGHT : KeyCode.DOWN)) {
            onMove.accept(STEP);
        } else {
            return;
        }
        event.consume();
    }

    private double place(MouseEvent event) {
        return orientation == Orientation.HORIZONTAL ? event.getSceneX() : event.getSceneY();
    }
}
