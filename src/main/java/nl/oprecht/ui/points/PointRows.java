package nl.oprecht.ui.points;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.style.SameNodes;

/** Points one under another. A row stays the same node for as long as it reads the same, so that focus survives each report. */
final class PointRows extends VBox {

    private final Answers answers;
    private final Texts texts;

    PointRows(Answers answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    void show(List<CustomerPoint> points) {
        List<Node> before = new ArrayList<>(getChildren());
        List<Node> rows = new ArrayList<>();
        for (CustomerPoint point : points) {
            PointRow row = before.stream()
                    .map(PointRow.class::cast)
                    .filter(shown -> shown.reads(point))
                    .findFirst()
                    .orElseGet(() -> new PointRow(point, answers, texts));
            before.remove(row);
            row.moved(point);
            rows.add(row);
        }
        SameNodes.show(getChildren(), rows);
    }
}
