package nl.oprecht.ui.findings.ignored;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** A line of the list with its button, or a heading. */
final class IgnoredCell extends ListCell<IgnoredRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Texts texts;
    private final Label title = new Label();
    private final Label note = new Label();
    private final Button heed = new Button();
    private final HBox content;

    /**
     * @param onHeed is given the line whose button was pressed
     */
    IgnoredCell(Texts texts, Consumer<IgnoredRow> onHeed) {
        this.texts = texts;
        note.getStyleClass().add("row-note");
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        heed.getStyleClass().add("quiet-button");
        heed.setMinWidth(Region.USE_PREF_SIZE);
        heed.setFocusTraversable(false);
        heed.managedProperty().bind(heed.visibleProperty());
        heed.setOnAction(event -> {
            if (getItem() != null) {
                onHeed.accept(getItem());
            }
        });
        VBox both = new VBox(1, title, note);
        both.setAlignment(Pos.CENTER_LEFT);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        content = new HBox(8, both, heed);
        content.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable IgnoredRow row, boolean none) {
        super.updateItem(row, none);
        boolean filled = !none && row != null;
        pseudoClassStateChanged(HEADING, filled && row.isHeading());
        setGraphic(filled ? content : null);
        if (filled) {
            title.setText(row.title());
            note.setText(row.note());
            heed.setVisible(!row.isHeading());
            heed.setText(texts.get(row.isWord() ? "ignored.forget" : "ignored.heed"));
            heed.setAccessibleText(heed.getText() + ": " + row.title());
            setAccessibleText(row.note().isEmpty() ? row.title() : row.title() + ", " + row.note());
        }
    }
}
