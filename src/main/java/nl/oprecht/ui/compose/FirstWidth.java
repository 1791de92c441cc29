package nl.oprecht.ui.compose;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.SplitPane;

/** Gives the side panes their first width once the window has one; afterwards they are the user's. */
final class FirstWidth implements ChangeListener<Number> {

    private static final double LEFT = 0.25;
    private static final double RIGHT = 0.26;
    private static final double LEFT_MOST = 400;
    private static final double RIGHT_LEAST = 312;
    private static final double RIGHT_MOST = 400;

    private final SplitPane panes;

    FirstWidth(SplitPane panes) {
        this.panes = panes;
    }

    @Override
    public void changed(ObservableValue<? extends Number> property, Number old, Number now) {
        double width = now.doubleValue();
        if (width > 0) {
            double left = Math.min(LEFT_MOST, width * LEFT);
            double right = Math.max(RIGHT_LEAST, Math.min(RIGHT_MOST, width * RIGHT));
            panes.setDividerPositions(left / width, 1 - right / width);
            property.removeListener(this);
        }
    }
}
