package nl.oprecht.ui.points;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.Mark;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.style.EmptyState;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the customer said, each with a tick once the draft takes it up; marked in the message too. */
public final class PointsView extends VBox {

    private final ReplyModel model;
    private final WritingArea customer;
    private final WritingArea draft;
    private final Texts texts;
    private final Label count = new Label();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final EmptyState empty = new EmptyState();
    private List<CustomerPoint> shown = List.of();

    /**
     * Shows the points of this model.
     *
     * @param customer holds the customer's message
     * @param draft holds the reply
     */
    public PointsView(ReplyModel model, WritingArea customer, WritingArea draft, Texts texts) {
        this.model = model;
        this.customer = customer;
        this.draft = draft;
        this.texts = texts;
        getStyleClass().addAll("pane", "points");
        Label title = new Label(texts.get("points.title"));
        title.getStyleClass().add("section-title");
        count.getStyleClass().add("section-count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap, count);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("section-head");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, empty, scroll);
        model.reportProperty().addListener((report, old, now) -> show());
        model.requestProperty().addListener((request, old, now) -> showState());
        showState();
    }

    private void show() {
        List<CustomerPoint> points = model.report().points();
        if (points.equals(shown)) {
            return;
        }
        shown = points;
        rows.getChildren().setAll(points.stream().map(this::row).toList());
        List<Mark> marks = new ArrayList<>();
        for (CustomerPoint point : points) {
            if (point.span().end() <= customer.text().length()) {
                marks.add(new Mark(point.span(), point.answered() ? "point-answered" : "point-open"));
            }
        }
        customer.mark(marks);
        showState();
    }

    private void showState() {
        boolean nothing = shown.isEmpty();
        empty.setVisible(nothing);
        empty.setManaged(nothing);
        scroll.setVisible(!nothing);
        scroll.setManaged(!nothing);
        long answered = shown.stream().filter(CustomerPoint::answered).count();
        count.setText(nothing ? "" : texts.get("points.count", answered, shown.size()));
        if (model.requestProperty().get().customer().isBlank()) {
            empty.say(texts.get("points.begin"), "");
        } else {
            empty.say(texts.get(model.settled() ? "points.none" : "points.reading"), "");
        }
    }

    private Button row(CustomerPoint point) {
        FontIcon tick = new FontIcon(point.answered() ? "fth-check-circle" : "fth-circle");
        tick.getStyleClass().add(point.answered() ? "icon-done" : "icon-open");
        Label quote = new Label(point.quote().replaceAll("\\s+", " "));
        quote.getStyleClass().add("row-text");
        HBox.setHgrow(quote, Priority.ALWAYS);
        quote.setMaxWidth(Double.MAX_VALUE);
        Label kind = new Label(texts.get("point." + point.kind().id()));
        kind.getStyleClass().add("row-note");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(8, tick, quote, kind);
        content.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button();
        row.setGraphic(content);
        row.getStyleClass().add("row");
        row.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(row.widthProperty().subtract(16));
        content.setMinWidth(0);
        row.setAccessibleText(String.join(
                ", ", kind.getText(), texts.get(point.answered() ? "points.answered" : "points.open"), point.quote()));
        row.setOnAction(event -> visit(point));
        return row;
    }

    private void visit(CustomerPoint point) {
        customer.select(point.span());
        if (point.answer() != null) {
            draft.select(point.answer());
        }
    }
}
