package nl.oprecht.ui.moves;

import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import nl.oprecht.domain.report.Band;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.ReplyModel;

/** The score: a number with its band in words. It moves only after a pause, and only for a settled text. */
public final class ScoreBadge extends Button {

    private static final double RADIUS = 7;

    private final ReplyModel model;
    private final Texts texts;
    private final Arc fill = new Arc(0, 0, RADIUS, RADIUS, 90, 0);
    private final PauseTransition pause = new PauseTransition(Duration.millis(700));

    /**
     * Shows the score of this model.
     *
     * @param onOpen shows what the score rests on
     */
    public ScoreBadge(ReplyModel model, Texts texts, Runnable onOpen) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("score", "quiet-button");
        fill.setType(ArcType.ROUND);
        fill.getStyleClass().add("score-fill");
        Circle ring = new Circle(RADIUS);
        ring.getStyleClass().add("score-ring");
        StackPane pie = new StackPane(ring, new Group(fill, invisibleFrame()));
        setGraphic(pie);
        setOnAction(event -> onOpen.run());
        pause.setOnFinished(event -> show());
        model.reportProperty().addListener((report, old, now) -> pause.playFromStart());
        show();
    }

    /** Keeps the arc's middle in the middle of the ring, whatever the arc's own bounds are. */
    private static Circle invisibleFrame() {
        Circle frame = new Circle(RADIUS);
        frame.setOpacity(0);
        return frame;
    }

    private void show() {
        if (model.draft().isBlank()) {
            fill.setLength(0);
            setText(texts.get("score.none"));
        } else if (model.settled()) {
            int score = model.report().score().value();
            fill.setLength(-3.6 * score);
            String band = Band.of(score).name().toLowerCase(Locale.ROOT);
            setText(texts.get("score.text", score, texts.get("score.band." + band)));
        }
        setAccessibleText(texts.get("score.spoken", getText()));
    }
}
