package nl.oprecht.ui.findings;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.ReplyModel;

/**
 * Tells a screen reader how many findings there are, once they have settled and only when the number is another.
 *
 * <p>JavaFX has no live regions. What it passes on at once is a change of the element that has the keyboard, so the number
 * is part of the description of the draft: it waits for a pause in the typing and never interrupts a word.
 */
final class Announcer {

    private final ReplyModel model;
    private final WritingArea draft;
    private final Texts texts;
    private final PauseTransition settling = new PauseTransition(Duration.seconds(1));
    private int told = -1;

    /** Announces from now on. */
    Announcer(ReplyModel model, WritingArea draft, Texts texts) {
        this.model = model;
        this.draft = draft;
        this.texts = texts;
        settling.setOnFinished(event -> tell());
        model.findingsProperty().addListener((findings, old, now) -> settling.playFromStart());
        model.requestProperty().addListener((request, old, now) -> settling.playFromStart());
        model.reportProperty().addListener((report, old, now) -> settling.playFromStart());
    }

    private void tell() {
        int count = model.findings().size();
        if (model.settled() && !model.draft().isBlank() && count != told) {
            told = count;
            draft.describe(texts.get("findings.spoken", count));
        }
    }
}
