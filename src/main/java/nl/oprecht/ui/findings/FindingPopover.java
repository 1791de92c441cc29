package nl.oprecht.ui.findings;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.ReplyModel;
import org.jspecify.annotations.Nullable;

/**
 * The card at the phrase itself. It comes under a resting pointer, or at a key; then number keys take
 * a rewrite, and any other key puts it away and goes to the text. It never covers the phrase's line
 * and never takes the keyboard from the draft.
 */
public final class FindingPopover {

    /** Why it is open. */
    private enum Reason {
        /** The pointer rests on the phrase; it goes with the pointer. */
        HOVER,
        /** The caret came to the phrase; it goes with the next key. */
        CARET,
        /** The agent asked for rewrites; number keys take one. */
        REWRITES
    }

    private static final double GAP = 6;
    private static final double MARGIN = 8;

    private final Pane overlay;
    private final WritingArea draft;
    private final Advice advice;
    private final Wording wording;
    private final PauseTransition leaving = new PauseTransition(Duration.millis(250));
    private @Nullable FindingCard card;
    private Reason reason = Reason.HOVER;

    /**
     * @param overlay lies over the whole window and lets the pointer through
     */
    public FindingPopover(
            Pane overlay, ReplyModel model, WritingArea draft, Advice advice, Vocabulary vocabulary, Texts texts) {
        this.overlay = overlay;
        this.draft = draft;
        this.advice = advice;
        this.wording = new Wording(vocabulary, texts);
        leaving.setOnFinished(event -> hideUnlessUsed());
        draft.onHover(offset -> advice.at(offset).ifPresent(finding -> {
            if (reason == Reason.HOVER) {
                show(finding, Reason.HOVER);
            }
        }));
        draft.onHoverEnd(leaving::playFromStart);
        draft.onScroll(this::hide);
        draft.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        draft.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        model.findingsProperty().addListener((findings, old, now) -> {
            if (card != null && !now.contains(card.finding())) {
                hide();
            }
        });
    }

    /** Opens the rewrites at the caret for the number keys; when no finding is there, at the next one. */
    public void openAtCaret() {
        Optional<Finding> here = advice.at(draft.caret()).or(advice::next);
        here.ifPresent(finding -> {
            draft.requestFocus();
            show(finding, Reason.REWRITES);
        });
    }

    /** Shows the card without listening to number keys. */
    public void peek(Finding finding) {
        show(finding, Reason.CARET);
    }

    /** Whether it is open. */
    public boolean isShowing() {
        return card != null;
    }

    /** Puts it away. */
    public void hide() {
        leaving.stop();
        reason = Reason.HOVER;
        if (card != null) {
            overlay.getChildren().remove(card);
            card = null;
        }
    }

    private void show(Finding finding, Reason why) {
        hide();
        draft.boundsOf(finding.span()).ifPresent(phrase -> {
            FindingCard shown = new FindingCard(finding, wording, advice);
            shown.getStyleClass().add("popover");
            shown.leaveKeyboardAlone();
            shown.setOnMouseEntered(event -> leaving.stop());
            shown.setOnMouseExited(event -> leaving.playFromStart());
            overlay.getChildren().add(shown);
            place(shown, overlay.sceneToLocal(phrase));
            if (why == Reason.REWRITES) {
                shown.choose(0);
            }
            card = shown;
            reason = why;
        });
    }

    private void place(FindingCard shown, Bounds phrase) {
        shown.applyCss();
        double width = shown.prefWidth(-1);
        double height = shown.prefHeight(width);
        double below = phrase.getMaxY() + GAP;
        boolean fits = below + height + MARGIN <= overlay.getHeight();
        double y = fits ? below : Math.max(MARGIN, phrase.getMinY() - GAP - height);
        double right = overlay.sceneToLocal(draft.localToScene(draft.getLayoutBounds()))
                .getMaxX();
        double x = Math.min(phrase.getMinX(), right - width - MARGIN);
        shown.resizeRelocate(Math.round(Math.max(MARGIN, x)), Math.round(y), width, height);
    }

    private void hideUnlessUsed() {
        if (reason == Reason.HOVER && (card == null || !card.isHover())) {
            hide();
        }
    }

    private void onKey(KeyEvent event) {
        FindingCard shown = card;
        if (shown == null || event.getCode().isModifierKey() || (armed() && Digits.announced(event))) {
            return;
        }
        KeyCode code = event.getCode();
        if (armed() && (code == KeyCode.DOWN || code == KeyCode.UP)) {
            shown.choose(code == KeyCode.DOWN ? 1 : -1);
            event.consume();
            return;
        }
        if (code == KeyCode.ESCAPE || (armed() && code == KeyCode.ENTER && shown.applyChosen())) {
            event.consume();
        }
        hide();
    }

    private void onTyped(KeyEvent event) {
        FindingCard shown = card;
        if (shown != null && armed() && Digits.typed(event) >= 0) {
            if (shown.apply(Digits.typed(event))) {
                event.consume();
            }
            hide();
        }
    }

    private boolean armed() {
        return reason == Reason.REWRITES;
    }
}
