package nl.oprecht.ui.templates.keeping;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.KeptTemplate.Origin;
import nl.oprecht.i18n.Texts;

/** One template: what can be done with it, whose it is, how the last thing went, and its fields or its versions. */
final class KeepingPage extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Texts texts;
    private final KeepingButtons buttons;
    private final HistoryView history;
    private final ScrollPane editing;
    private final Label origin = new Label();
    private final Label message = new Label();

    KeepingPage(Texts texts, KeepingButtons buttons, TemplateEditor editor, HistoryView history) {
        this.texts = texts;
        this.buttons = buttons;
        this.history = history;
        getStyleClass().add("keeping-right");
        setMinWidth(0);
        setSpacing(8);
        editing = new ScrollPane(editor);
        editing.getStyleClass().add("quiet-scroll");
        editing.setFitToWidth(true);
        editing.setFocusTraversable(false);
        origin.getStyleClass().add("row-note");
        message.getStyleClass().add("keeping-message");
        message.setWrapText(true);
        StackPane either = new StackPane(editing, history);
        VBox.setVgrow(either, Priority.ALWAYS);
        getChildren().addAll(buttons, new FlowPane(12, 2, origin, message), either);
        showHistory(false);
    }

    /** Says how it went. */
    void say(String sentence, boolean wrong) {
        message.setText(sentence);
        message.pseudoClassStateChanged(WRONG, wrong);
    }

    /** Says whose it is, and offers what can be done with it. */
    void show(KeptTemplate kept, boolean changed) {
        boolean saved = !Unsaved.isFresh(kept.template());
        String whose = "origin." + kept.origin().name().toLowerCase(Locale.ROOT);
        origin.setText(texts.get(saved ? whose : "keeping.unsaved"));
        buttons.show(kept, saved, changed, kept.origin() == Origin.CHANGED);
    }

    /** Shows the versions, or else the fields. */
    void showHistory(boolean wanted) {
        for (Node each : List.of(history, editing)) {
            boolean visible = wanted == (each == history);
            each.setVisible(visible);
            each.setManaged(visible);
        }
    }
}
