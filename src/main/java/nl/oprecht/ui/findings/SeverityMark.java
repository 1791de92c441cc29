package nl.oprecht.ui.findings;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import nl.oprecht.domain.tone.Severity;

/** A sample of the line under a phrase: the shape that joins a card to its words. */
public final class SeverityMark extends StackPane {

    private static final double WIDTH = 20;
    private static final double HALF_WAVE = 4;

    /** For this severity. */
    public SeverityMark(Severity severity) {
        Path line = new Path(new MoveTo(0, 0));
        if (severity == Severity.WARNING) {
            boolean up = true;
            for (double x = HALF_WAVE; x <= WIDTH; x += HALF_WAVE) {
                line.getElements().add(new ArcTo(2.5, 2.2, 0, x, 0, false, up));
                up = !up;
            }
        } else {
            line.getElements().add(new LineTo(WIDTH, 0));
        }
        line.getStyleClass().addAll("severity-line", severity.id());
        getStyleClass().add("severity-mark");
        getChildren().add(line);
        setMinWidth(WIDTH);
        setMouseTransparent(true);
    }
}
