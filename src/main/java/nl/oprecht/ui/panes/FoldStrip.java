package nl.oprecht.ui.panes;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What is left of a folded part: a slim strip with its names, each of them a way back. */
public final class FoldStrip extends StackPane {

    private final Side side;
    private final Pane line;

    /**
     * @param side the edge at which the part was folded away
     * @param unfold the button that unfolds it
     */
    public FoldStrip(Side side, Button unfold) {
        this.side = side;
        getStyleClass().addAll("fold-strip", side.isVertical() ? "upright" : "lying");
        line = side.isVertical() ? new VBox(unfold) : new HBox(unfold);
        if (line instanceof HBox row) {
            row.setAlignment(Pos.CENTER_LEFT);
        }
        line.getStyleClass().add("fold-line");
        getChildren().add(line);
    }

    /** Adds a name, with what it opens. */
    public FoldStrip with(ObservableValue<String> name, Runnable open) {
        Button button = new Button();
        button.textProperty().bind(name);
        button.getStyleClass().addAll("quiet-button", "fold-name");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> open.run());
        line.getChildren().add(turned(button));
        return this;
    }

    /** A name at the side reads along the edge: upwards at the left, downwards at the right. */
    private Node turned(Button button) {
        if (side.isHorizontal()) {
            return button;
        }
        button.setRotate(side == Side.LEFT ? -90 : 90);
        return new Group(button);
    }
}
