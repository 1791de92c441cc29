package nl.oprecht.ui.moves;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.report.Note;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.report.Score.Cause;
import nl.oprecht.domain.report.Score.NextStep;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import org.kordamp.ikonli.javafx.FontIcon;

/** On top of what is missing: what to know about this customer and this order, and the step that helps most, unless that is a move with a row of its own. */
final class Callouts extends VBox {

    private final WritingArea draft;
    private final WritingArea customer;
    private final Texts texts;
    private final NextStepLine next;

    Callouts(WritingArea draft, WritingArea customer, Vocabulary vocabulary, Texts texts) {
        this.draft = draft;
        this.customer = customer;
        this.texts = texts;
        this.next = new NextStepLine(vocabulary, texts);
        getStyleClass().add("callouts");
        managedProperty().bind(visibleProperty());
    }

    void show(Report report) {
        getChildren().clear();
        report.notes().forEach(note -> getChildren().add(row(note)));
        NextStep step = report.score().next();
        boolean ownRow = step != null && step.cause() == Cause.MISSING;
        next.show(ownRow ? null : step);
        getChildren().add(next);
    }

    /** Whether there is anything to know. */
    boolean holdsAny() {
        return next.isVisible() || getChildren().size() > 1;
    }

    private Node row(Note note) {
        Button show = new Button(texts.get("note.show"));
        show.getStyleClass().add("quiet-button");
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setAccessibleText(texts.get("note.show.place", note.quote()));
        WritingArea place = note.where() == Note.Where.REPLY ? draft : customer;
        show.setOnAction(event -> {
            place.select(note.span());
            place.requestFocus();
        });
        return line("fth-info", note.advice().in(texts.locale()), show);
    }

    private static HBox line(String symbol, String words, Node right) {
        FontIcon icon = new FontIcon(symbol);
        icon.getStyleClass().add("icon-open");
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(8, icon, text, right);
        line.getStyleClass().add("callout");
        return line;
    }
}
