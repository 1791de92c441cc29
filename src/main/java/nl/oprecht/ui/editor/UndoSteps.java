package nl.oprecht.ui.editor;

import java.time.Duration;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.undo.UndoManagerFactory;

/** What one Ctrl+Z takes back: a word, what was typed before a pause, what was deleted, or what came as a whole. */
final class UndoSteps {

    private static final Duration PAUSE = Duration.ofMillis(800);
    private static final int MOST = 500;

    private final EditorArea area;

    private UndoSteps(EditorArea area) {
        this.area = area;
    }

    /** Keeps the steps of this area, of plain text only: how a text is marked is no step. */
    static void keep(EditorArea area) {
        area.setUndoManager(
                UndoUtils.plainTextUndoManager(area, UndoManagerFactory.fixedSizeHistoryFactory(MOST), PAUSE));
        area.plainTextChanges().subscribe(new UndoSteps(area)::endAtWord);
    }

    private void endAtWord(PlainTextChange change) {
        String inserted = change.getInserted();
        if (!inserted.isEmpty() && Character.isWhitespace(inserted.charAt(inserted.length() - 1))) {
            area.getUndoManager().preventMerge();
        }
    }
}
