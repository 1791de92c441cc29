package nl.oprecht.ui.moves;

import java.util.ArrayList;
import java.util.List;
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
import nl.oprecht.ui.style.SameNodes;
import org.kordamp.ikonli.javafx.FontIcon;

/** On top of what is missing: what to know about this customer and this order, and the step that helps most, unless that is a move with a row of its own. */
final class Callouts extends VBox {

    private final WritingArea draft;
    private final WritingArea customer;
    private final Texts texts;
    private final NextStepLine next;
    private final List<NoteRow> notes = new ArrayList<>();

    Callouts(WritingArea draft, WritingArea customer, Vocabulary vocabulary, Texts texts) {
        this.draft = draft;
        this.customer = customer;
        this.texts = texts;
        this.next = new NextStepLine(vocabulary, texts);
        getStyleClass().add("callouts");
        managedProperty().bind(visibleProperty());
    }

    void show(Report report) {
        List<NoteRow> before = new ArrayList<>(notes);
        notes.clear();
        for (Note note : report.notes()) {
            NoteRow row = before.stream()
                    .filter(shown -> shown.reads(note))
                    .findFirst()
                    .orElseGet(() -> new NoteRow(note));
            before.remove(row);
            row.moved(note);
            notes.add(row);
        }
        NextStep step = report.score().next();
        boolean ownRow = step != null && step.cause() == Cause.MISSING;
        next.show(ownRow ? null : step);
        List<Node> all = new ArrayList<>(notes);
        all.add(next);
        SameNodes.show(getChildren(), all);
    }

    /** Whether there is anything to know. */
    boolean holdsAny() {
        return next.isVisible() || !notes.isEmpty();
    }

    /** A note, and where to find what it is about. It stays the same node for as long as it reads the same. */
    private final class NoteRow extends HBox {

        private Note note;

        NoteRow(Note note) {
            super(8);
            this.note = note;
            FontIcon icon = new FontIcon("fth-info");
            icon.getStyleClass().add("icon-open");
            Label text = new Label(note.advice().in(texts.locale()));
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            text.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(text, Priority.ALWAYS);
            Button show = new Button(texts.get("note.show"));
            show.getStyleClass().add("quiet-button");
            show.setMinWidth(Region.USE_PREF_SIZE);
            show.setAccessibleText(texts.get("note.show.place", note.quote()));
            show.setOnAction(event -> visit());
            getStyleClass().add("callout");
            getChildren().addAll(icon, text, show);
        }

        /** Whether it reads the same for this note, wherever its words stand now. */
        boolean reads(Note other) {
            return note.at(other.span()).equals(other);
        }

        /** Tells where the words stand now. */
        void moved(Note now) {
            note = now;
        }

        private void visit() {
            WritingArea place = note.where() == Note.Where.REPLY ? draft : customer;
            place.select(note.span());
            place.requestFocus();
        }
    }
}
