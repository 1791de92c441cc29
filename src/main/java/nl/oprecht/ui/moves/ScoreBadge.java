package nl.oprecht.ui.moves;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import nl.oprecht.i18n.Texts;

/** The score as a quiet gauge: a number with its band in words. */
public final class ScoreBadge extends Button {

    private final CalmScore score;
    private final Texts texts;
    private final Arc fill = new Arc(0, 0, 0, 0, 90, 0);
    private boolean brief;

    /**
     * Shows this score.
     *
     * @param onOpen shows what the score rests on
     */
    public ScoreBadge(CalmScore score, Texts texts, Runnable onOpen) {
        this.score = score;
        this.texts = texts;
        getStyleClass().addAll("score", "quiet-button");
        setMinWidth(USE_PREF_SIZE);
        fill.setType(ArcType.ROUND);
        fill.getStyleClass().add("score-fill");
        Circle ring = new Circle();
        ring.getStyleClass().add("score-ring");
        Circle frame = invisibleFrame();
        StackPane pie = new StackPane(ring, new Group(fill, frame));
        // as large as the words beside it
        ring.radiusProperty().bind(Bindings.createDoubleBinding(() -> getFont().getSize() / 2, fontProperty()));
        for (DoubleProperty radius : List.of(frame.radiusProperty(), fill.radiusXProperty(), fill.radiusYProperty())) {
            radius.bind(ring.radiusProperty());
        }
        setGraphic(pie);
        setTooltip(new Tooltip());
        setOnAction(event -> onOpen.run());
        score.reportProperty().addListener((report, old, now) -> show());
        show();
    }

    /** Shows the number without its band, where there is little room; the tooltip still has it. */
    public void setBrief(boolean wanted) {
        if (brief != wanted) {
            brief = wanted;
            show();
        }
    }

    /** Keeps the arc's middle in the middle of the ring, whatever the arc's own bounds are. */
    private static Circle invisibleFrame() {
        Circle frame = new Circle();
        frame.setOpacity(0);
        return frame;
    }

    private void show() {
        int value = score.reportProperty().get().score().value();
        String whole =
                score.isKnown() ? texts.get("score.text", value, Bands.name(value, texts)) : texts.get("score.none");
        fill.setLength(score.isKnown() ? -3.6 * value : 0);
        setText(!brief ? whole : score.isKnown() ? String.valueOf(value) : "–");
        getTooltip().setText(texts.get("score.why", whole, texts.get("key.score")));
        setAccessibleText(texts.get("score.spoken", whole));
        setAccessibleHelp(texts.get("key.score.does"));
    }
}
