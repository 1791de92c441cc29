package nl.oprecht.ui.editor;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes in text that is dragged from another program, where it is dropped. Files are not its business. */
final class TextDrop {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final EditorArea area;
    private final Node frame;

    /**
     * @param area what the text goes to
     * @param frame shows that it would
     */
    TextDrop(EditorArea area, Node frame) {
        this.area = area;
        this.frame = frame;
        area.setOnDragOver(this::over);
        area.setOnDragDropped(this::dropped);
        area.setOnDragExited(event -> frame.pseudoClassStateChanged(TARGET, false));
    }

    private void over(DragEvent event) {
        if (isText(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            area.moveTo(area.hit(event.getX(), event.getY()).getInsertionIndex());
            frame.pseudoClassStateChanged(TARGET, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        frame.pseudoClassStateChanged(TARGET, false);
        String text = isText(event) ? area.textOn(event.getDragboard()) : "";
        if (!text.isEmpty()) {
            area.moveTo(area.hit(event.getX(), event.getY()).getInsertionIndex());
            area.atOnce(() -> area.replaceSelection(text));
            area.requestFocus();
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private boolean isText(DragEvent event) {
        return area.isEditable()
                && !event.getDragboard().hasFiles()
                && (event.getDragboard().hasString() || event.getDragboard().hasHtml());
    }
}
