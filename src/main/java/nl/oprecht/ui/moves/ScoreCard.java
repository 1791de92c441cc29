package nl.oprecht.ui.moves;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.style.IconButton;

/** The score, and under it its account, until one goes on with something else. */
public final class ScoreCard {

    private static final double MARGIN = 8;

    private final Pane overlay;
    private final ScoreBadge badge;
    private final ScoreAccount account;
    private final Runnable onClose;

    /**
     * @param overlay lies over the whole window and lets the pointer through
     * @param leads go from a line of the account
     * @param onClose runs when it is put away to go on writing
     */
    public ScoreCard(
            Pane overlay, ReplyModel model, Vocabulary vocabulary, Texts texts, Leads leads, Runnable onClose) {
        this.overlay = overlay;
        this.onClose = onClose;
        CalmScore score = new CalmScore(model);
        badge = new ScoreBadge(score, texts, this::turn);
        IconButton close = new IconButton("fth-x", texts.get("account.close"), texts.get("key.escape"), this::turn);
        account = new ScoreAccount(score, vocabulary, texts, leads, this::hide, close);
        // the overlay would give it all the height that it asks for, also where the window has less
        account.setManaged(false);
        // what it hangs under takes its new place later in the same round of layout
        overlay.widthProperty().addListener((width, old, now) -> Platform.runLater(this::place));
        overlay.heightProperty().addListener((height, old, now) -> Platform.runLater(this::place));
        score.reportProperty().addListener((report, old, now) -> place());
        overlay.sceneProperty().addListener((property, old, scene) -> {
            if (scene != null) {
                scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::onPress);
            }
        });
    }

    /** The score itself. */
    public ScoreBadge badge() {
        return badge;
    }

    /** Shows the account and gives it the keyboard; or puts it away, to go on writing. */
    public void turn() {
        if (isShowing()) {
            hide();
            onClose.run();
        } else {
            overlay.getChildren().add(account);
            place();
            account.requestFocus();
        }
    }

    /** Puts it away. */
    public void hide() {
        overlay.getChildren().remove(account);
    }

    /** Whether it shows. */
    public boolean isShowing() {
        return overlay.getChildren().contains(account);
    }

    /** A click beside it goes on with something else; one on the score itself is the score's to answer. */
    private void onPress(MouseEvent event) {
        if (isShowing() && !holds(account, event) && !holds(badge, event)) {
            hide();
        }
    }

    private static boolean holds(Node node, MouseEvent event) {
        return node.localToScene(node.getLayoutBounds()).contains(event.getSceneX(), event.getSceneY());
    }

    private void place() {
        if (!isShowing()) {
            return;
        }
        account.applyCss();
        Bounds under = overlay.sceneToLocal(badge.localToScene(badge.getLayoutBounds()));
        double width = Math.min(account.prefWidth(-1), overlay.getWidth() - 2 * MARGIN);
        double top = under.getMaxY() + MARGIN / 2;
        double height = Math.min(account.prefHeight(width), overlay.getHeight() - top - MARGIN);
        double x = Math.min(Math.max(MARGIN, under.getMaxX() - width), overlay.getWidth() - width - MARGIN);
        account.resizeRelocate(Math.round(x), Math.round(top), width, height);
    }
}
