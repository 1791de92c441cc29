package nl.oprecht.ui.moves;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.report.Score.NextStep;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** The step that gains most, with what it gains; nothing at all when no step does. */
final class NextStepLine extends HBox {

    private final Vocabulary vocabulary;
    private final Texts texts;
    private final Label words = new Label();
    private final Label gain = new Label();

    NextStepLine(Vocabulary vocabulary, Texts texts) {
        super(8);
        this.vocabulary = vocabulary;
        this.texts = texts;
        getStyleClass().addAll("callout", "next-step");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        gain.getStyleClass().add("gain");
        gain.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(words, gain);
        managedProperty().bind(visibleProperty());
    }

    void show(@Nullable NextStep next) {
        setVisible(next != null);
        if (next != null) {
            words.setText(texts.get("score.next", step(next)));
            gain.setText(texts.get("score.gain", next.gain()));
        }
    }

    private String step(NextStep next) {
        String name = next.name().in(texts.locale());
        return switch (next.cause()) {
            case MISSING ->
                vocabulary
                        .move(next.subject())
                        .map(Move::advice)
                        .map(advice -> advice.in(texts.locale()))
                        .orElse(name);
            case GENERIC -> texts.get("score.next.generic", name);
            case ORDER -> texts.get("score.next.order");
            default -> texts.get("score.next.harm", name);
        };
    }
}
