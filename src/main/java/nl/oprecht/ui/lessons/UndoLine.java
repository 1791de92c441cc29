package nl.oprecht.ui.lessons;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.oprecht.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** Says what was done, and takes it back. */
final class UndoLine extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Label said = new Label();
    private final Button back = new Button();
    private @Nullable Runnable undo;

    UndoLine(Texts texts) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(32);
        said.getStyleClass().add("field-note");
        Label key = new Label(texts.get("undo.key"));
        key.getStyleClass().add("key-cap");
        back.setText(texts.get("undo"));
        back.setGraphic(key);
        back.getStyleClass().add("quiet-button");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> undo());
        getChildren().addAll(said, back);
        say("", false);
    }

    /** Says something that there is nothing to take back of. */
    void say(String sentence, boolean wrong) {
        said.setText(sentence);
        said.pseudoClassStateChanged(WRONG, wrong);
        undo = null;
        back.setVisible(false);
    }

    /** Says what was done. */
    void offer(String sentence, Runnable taking) {
        say(sentence, false);
        undo = taking;
        back.setVisible(true);
    }

    /** Takes back what was done last. */
    void undo() {
        Runnable taking = undo;
        if (taking != null) {
            say("", false);
            taking.run();
        }
    }
}
