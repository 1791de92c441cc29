package nl.oprecht.ui.points;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.panes.FittingRow;
import nl.oprecht.ui.style.EmptyState;

/** What the customer said, each with a tick once the draft takes it up. */
public final class PointsView extends VBox {

    private final ReplyModel model;
    private final Texts texts;
    private final FittingRow head = new FittingRow(8);
    private final Label count = new Label();
    private final PointRows rows;
    private final ScrollPane scroll;
    private final EmptyState empty = new EmptyState();
    private final StackPane body;
    private List<CustomerPoint> shown = List.of();

    /** Shows the points of this model. */
    public PointsView(ReplyModel model, Answers answers, Texts texts) {
        this.model = model;
        this.rows = new PointRows(answers, texts);
        this.scroll = new ScrollPane(rows);
        this.body = new StackPane(empty, scroll);
        this.texts = texts;
        getStyleClass().addAll("pane", "points");
        Label title = new Label(texts.get("points.title"));
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("section-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        head.add(title, FittingRow.ALWAYS);
        head.gap();
        head.add(count, 1);
        head.getStyleClass().add("section-head");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        body.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
        model.reportProperty().addListener((report, old, now) -> show());
        model.requestProperty().addListener((request, old, now) -> showState());
        showState();
    }

    /** Puts the button that folds the list at the end of its head. */
    public void setFoldButton(Button button) {
        head.add(button, FittingRow.ALWAYS);
    }

    /** Leaves only the head, or shows the list under it. */
    public void setFolded(boolean folded) {
        body.setVisible(!folded);
        body.setManaged(!folded);
    }

    /** How many of how many come back in the reply, in words; empty while there are none. */
    public ReadOnlyStringProperty countProperty() {
        return count.textProperty();
    }

    private void show() {
        shown = model.report().points();
        rows.show(shown);
        showState();
    }

    private void showState() {
        boolean nothing = shown.isEmpty();
        empty.setVisible(nothing);
        scroll.setVisible(!nothing);
        long answered = shown.stream().filter(CustomerPoint::answered).count();
        count.setText(nothing ? "" : texts.get("points.count", answered, shown.size()));
        if (model.requestProperty().get().customer().isBlank()) {
            empty.say(texts.get("points.begin"), "");
        } else {
            empty.say(texts.get(model.settled() ? "points.none" : "points.reading"), "");
        }
    }
}
