package nl.oprecht.ui.drafts;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import nl.oprecht.ui.style.MarkedText;

/** As much of a text as fits on one line, the height of which is in the style sheet; what was looked for stands out. */
final class OneLine extends StackPane {

    private final Label plain = new Label();
    private final MarkedText marked = new MarkedText("one-line");

    OneLine(String styleClass) {
        getStyleClass().add(styleClass);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        plain.setMinWidth(0);
        marked.setMinWidth(0);
        setAlignment(marked, Pos.TOP_LEFT);
        Rectangle visible = new Rectangle();
        visible.widthProperty().bind(widthProperty());
        visible.heightProperty().bind(heightProperty());
        setClip(visible);
        getChildren().addAll(plain, marked);
    }

    /** Shows this; a text flow marks words but cuts off without dots, so it is used for marking only. */
    void show(String text, List<String> words) {
        setAccessibleText(text);
        plain.setText(text);
        marked.show(text, List.of(), words);
        plain.setVisible(words.isEmpty());
        marked.setVisible(!words.isEmpty());
    }
}
