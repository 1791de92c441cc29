package nl.oprecht.ui.editor;

import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.layout.Region;

/**
 * Text from an input method: dead keys, the compose key, handwriting. What is still being composed stands over the text
 * at the caret, and is no part of it: it is neither checked nor a step to undo. RichTextFX puts it into the text.
 */
final class Composing {

    private final EditorArea area;
    private final Region ground;
    private final Label composed = new Label();

    /**
     * @param ground where the composed text is shown, in the coordinates of this region
     * @param area what the text goes to
     */
    Composing(EditorArea area, Region ground) {
        this.area = area;
        this.ground = ground;
        composed.getStyleClass().add("composed");
        composed.setManaged(false);
        composed.setMouseTransparent(true);
        composed.setVisible(false);
        area.setOnInputMethodTextChanged(this::changed);
        area.setInputMethodRequests(new AtCaret());
        area.focusedProperty().addListener((focus, old, now) -> show(""));
    }

    /** What is being composed; invisible when nothing is. */
    Label node() {
        return composed;
    }

    private void changed(InputMethodEvent event) {
        if (!area.isEditable()) {
            return;
        }
        if (!event.getCommitted().isEmpty()) {
            area.replaceSelection(event.getCommitted());
            area.requestFollowCaret();
        }
        show(event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining()));
        event.consume();
    }

    private void show(String text) {
        composed.setText(text);
        composed.setVisible(!text.isEmpty());
        if (!text.isEmpty()) {
            area.getCaretBounds().map(ground::screenToLocal).ifPresent(this::place);
        }
    }

    private void place(Bounds caret) {
        composed.autosize();
        composed.relocate(caret.getCenterX(), caret.getCenterY() - composed.getHeight() / 2);
    }

    /** Where the window of an input method, such as its list of candidates, has to stand. */
    private final class AtCaret implements InputMethodRequests {

        @Override
        public Point2D getTextLocation(int offset) {
            return area.getCaretBounds()
                    .map(caret -> new Point2D(caret.getMaxX(), caret.getMaxY()))
                    .orElse(Point2D.ZERO);
        }

        @Override
        public int getLocationOffset(int x, int y) {
            return 0;
        }

        @Override
        public void cancelLatestCommittedText() {
            // nothing is held back: what was committed is in the text, and undo takes it out
        }

        @Override
        public String getSelectedText() {
            return SoftBreaks.strip(area.getSelectedText());
        }
    }
}
