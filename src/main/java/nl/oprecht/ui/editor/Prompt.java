package nl.oprecht.ui.editor;

import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/**
 * What stands in an empty text. RichTextFX has a prompt of its own, but takes it away as soon as the text has the
 * keyboard.
 */
final class Prompt extends Label {

    /**
     * @param length of the text
     * @param margin beside the text, in pixels
     */
    Prompt(String words, ObservableValue<Integer> length, ObservableDoubleValue margin) {
        super(words);
        getStyleClass().add("prompt");
        setWrapText(true);
        setMouseTransparent(true);
        visibleProperty().bind(length.map(units -> units == 0));
        translateXProperty().bind(margin);
    }
}
