package nl.oprecht.ui.points;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.i18n.Texts;

/** Points one under another. Rows stay the same nodes for as long as they read the same, so that focus survives each report. */
final class PointRows extends VBox {

    private final Answers answers;
    private final Texts texts;

    PointRows(Answers answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    void show(List<CustomerPoint> points) {
        List<Node> rows = getChildren();
        boolean same = rows.size() == points.size();
        for (int i = 0; same && i < points.size(); i++) {
            same = ((PointRow) rows.get(i)).reads(points.get(i));
        }
        if (!same) {
            getChildren()
                    .setAll(points.stream()
                            .map(point -> new PointRow(point, answers, texts))
                            .toList());
        }
        for (int i = 0; i < points.size(); i++) {
            ((PointRow) rows.get(i)).moved(points.get(i));
        }
    }
}
