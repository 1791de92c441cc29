package nl.oprecht.ui.findings;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.findings.ignored.Way;
import nl.oprecht.ui.model.ReplyModel;
import org.jspecify.annotations.Nullable;

/**
 * The card at the phrase itself. It comes under a resting pointer, or at a key; then number keys take
 * a rewrite, and any other key puts it away and goes to the text. It never covers the phrase
 * and never takes the keyboard from the draft.
 */
final class FindingPopover {

    /** Why it is open. */
    private enum Reason {
        /** The pointer rests on the phrase; it goes with the pointer. */
        HOVER,
        /** The caret came to the phrase; it goes with the next key. */
        CARET,
        /** The agent asked for rewrites; the keys of the card are heard. */
        REWRITES
    }

    private final Pane overlay;
    private final WritingArea draft;
    private final Advice advice;
    private final Walk walk;
    private final Explainer explainer;
    private final Wording wording;
    private final PauseTransition leaving = new PauseTransition(Duration.millis(250));
    private @Nullable FindingCard card;
    private @Nullable PhraseFrame frame;
    private Reason reason = Reason.HOVER;

    /**
     * @param overlay lies over the whole window and lets the pointer through
     */
    FindingPopover(
            Pane overlay,
            ReplyModel model,
            WritingArea draft,
            Advice advice,
            Walk walk,
            Explainer explainer,
            Wording wording) {
        this.overlay = overlay;
        this.draft = draft;
        this.advice = advice;
        this.walk = walk;
        this.explainer = explainer;
        this.wording = wording;
        leaving.setOnFinished(event -> hideUnlessUsed());
        draft.onHover(offset -> walk.at(offset).ifPresent(finding -> {
            if (reason == Reason.HOVER && !isMenuOpen()) {
                show(finding, Reason.HOVER);
            }
        }));
        draft.onHoverEnd(leaving::playFromStart);
        draft.onScroll(this::follow);
        draft.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        draft.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        model.findingsProperty().addListener((findings, old, now) -> {
            if (card != null && !now.contains(card.finding())) {
                hide();
            }
        });
    }

    /** Opens the rewrites at the caret for the number keys; when no finding is there, at the next one. */
    void openAtCaret() {
        Optional<Finding> here = walk.here().or(walk::next);
        here.ifPresent(finding -> {
            draft.requestFocus();
            show(finding, Reason.REWRITES);
        });
    }

    /** Shows the card without listening to number keys. */
    void peek(Finding finding) {
        show(finding, Reason.CARET);
    }

    /** Whether it is open. */
    boolean isShowing() {
        return card != null;
    }

    /** Puts it away. */
    void hide() {
        leaving.stop();
        reason = Reason.HOVER;
        if (frame != null) {
            overlay.getChildren().remove(frame);
        }
        frame = null;
        card = null;
    }

    private void show(Finding finding, Reason why) {
        hide();
        FindingCard shown = new FindingCard(finding, wording, advice, explainer);
        PhraseFrame around = new PhraseFrame(shown);
        around.setOnMouseEntered(event -> leaving.stop());
        around.setOnMouseExited(event -> leaving.playFromStart());
        overlay.getChildren().add(around);
        around.applyCss();
        shown.leaveKeyboardAlone();
        if (why == Reason.REWRITES) {
            shown.arm();
        }
        shown.more().onResize(this::place);
        card = shown;
        frame = around;
        reason = why;
        place();
        // the text may still be scrolling to the phrase
        Platform.runLater(this::place);
    }

    private void place() {
        FindingCard shown = card;
        PhraseFrame around = frame;
        if (shown == null || around == null) {
            return;
        }
        Optional<Bounds> phrase = draft.boundsOf(shown.finding().span()).map(overlay::sceneToLocal);
        around.setVisible(phrase.isPresent());
        phrase.ifPresent(lines ->
                around.place(lines, overlay.sceneToLocal(draft.localToScene(draft.getLayoutBounds())), overlay));
    }

    /** What the pointer asked for goes when the text scrolls away under it; what a key asked for stays with its phrase. */
    private void follow() {
        if (reason == Reason.HOVER) {
            hide();
        } else {
            Platform.runLater(this::place);
        }
    }

    private void hideUnlessUsed() {
        if (reason == Reason.HOVER && (frame == null || !frame.isHover()) && !isMenuOpen()) {
            hide();
        }
    }

    private boolean isMenuOpen() {
        return card != null && card.isMenuOpen();
    }

    private void onKey(KeyEvent event) {
        FindingCard shown = card;
        if (shown == null || event.getCode().isModifierKey() || (armed() && Digits.announced(event))) {
            return;
        }
        if (armed() && turn(shown, frame, event.getCode())) {
            event.consume();
            return;
        }
        KeyCode code = event.getCode();
        Optional<Way> ignored = armed() ? Way.asked(event, shown.finding()) : Optional.empty();
        ignored.ifPresent(way -> advice.ignore(shown.finding(), way));
        if (ignored.isPresent()
                || code == KeyCode.ESCAPE
                || (armed() && code == KeyCode.ENTER && shown.rewrites().applyChosen())) {
            event.consume();
        }
        hide();
    }

    /** Arrows choose among the rewrites and fold the explanation; what does not fit is a page away. */
    private static boolean turn(FindingCard shown, @Nullable PhraseFrame around, KeyCode code) {
        switch (code) {
            case PAGE_DOWN -> page(around, 1);
            case PAGE_UP -> page(around, -1);
            case DOWN -> shown.rewrites().choose(1);
            case UP -> shown.rewrites().choose(-1);
            case RIGHT -> shown.more().open(true);
            case LEFT -> shown.more().open(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void page(@Nullable PhraseFrame around, int step) {
        if (around != null) {
            around.page(step);
        }
    }

    private void onTyped(KeyEvent event) {
        FindingCard shown = card;
        if (shown != null && armed() && Digits.typed(event) >= 0) {
            if (shown.rewrites().apply(Digits.typed(event))) {
                event.consume();
            }
            hide();
        }
    }

    private boolean armed() {
        return reason == Reason.REWRITES;
    }
}
