package nl.oprecht.ui.points;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.report.Report;
import nl.oprecht.i18n.Texts;

/** What the customer said that the draft has not taken up; nothing at all when all of it is. */
public final class OpenPoints extends VBox {

    private final PointRows rows;

    /** Shows nothing yet. */
    public OpenPoints(Answers answers, Texts texts) {
        rows = new PointRows(answers, texts);
        Label title = new Label(texts.get("points.still"));
        title.getStyleClass().add("group-title");
        getStyleClass().add("open-points");
        getChildren().addAll(title, rows);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows those of this report. */
    public void show(Report report) {
        List<CustomerPoint> open = in(report);
        rows.show(open);
        setVisible(!open.isEmpty());
    }

    /** The open points of a report, in the order of the message. */
    public static List<CustomerPoint> in(Report report) {
        return report.points().stream().filter(point -> !point.answered()).toList();
    }
}
