package nl.oprecht.ui.compose;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.files.FileLabel;
import nl.oprecht.ui.points.PointsView;

/** The customer's message with its points, the draft under its case, and the advice beside it. */
final class WritingPanes extends SplitPane {

    private static final double LEFT_LEAST = 232;
    private static final double DRAFT_LEAST = 320;
    private static final double SIDE_LEAST = 296;

    private final Texts texts;

    WritingPanes(
            WritingArea customer,
            PointsView points,
            WritingArea draft,
            FileLabel file,
            CaseLine caseLine,
            SidePanel side,
            Texts texts) {
        this.texts = texts;
        SplitPane left = new SplitPane(titled("customer.title", customer, new Region()), points);
        left.setOrientation(Orientation.VERTICAL);
        left.setDividerPositions(0.6);
        left.getStyleClass().add("left");
        VBox middle = titled("draft.title", draft, file);
        middle.getChildren().add(1, caseLine);
        caseLine.translateXProperty().bind(draft.marginProperty());
        caseLine.maxWidthProperty()
                .bind(middle.widthProperty().subtract(draft.marginProperty().multiply(2)));
        getItems().setAll(left, middle, side);
        left.setMinWidth(LEFT_LEAST);
        draft.setMinWidth(DRAFT_LEAST);
        side.setMinWidth(SIDE_LEAST);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(side, false);
        widthProperty().addListener(new FirstWidth(this));
    }

    private VBox titled(String key, WritingArea area, Region beside) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(16, title, beside);
        line.setAlignment(Pos.CENTER_LEFT);
        line.maxWidthProperty()
                .bind(area.widthProperty().subtract(area.marginProperty().multiply(2)));
        StackPane head = new StackPane(line);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("section-head");
        line.translateXProperty().bind(area.marginProperty());
        VBox.setVgrow(area, Priority.ALWAYS);
        VBox box = new VBox(head, area);
        box.getStyleClass().add("text-pane");
        return box;
    }
}
