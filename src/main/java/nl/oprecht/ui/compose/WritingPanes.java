package nl.oprecht.ui.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.files.FileLabel;
import nl.oprecht.ui.model.Memory;
import nl.oprecht.ui.panes.Division;
import nl.oprecht.ui.panes.FoldStrip;
import nl.oprecht.ui.panes.Part;
import nl.oprecht.ui.panes.Switch;
import nl.oprecht.ui.points.PointsView;
import nl.oprecht.ui.style.IconButton;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The customer's message with its points, the draft under its case, and the advice beside it; or all of it in one
 * narrow column. What is folded away leaves a strip. The texts stay the same nodes throughout.
 */
final class WritingPanes extends StackPane {

    private static final double ANY = Double.MAX_VALUE;
    private static final double WIDEST_BESIDE = 480;

    private final Texts texts;
    private final WritingArea draft;
    private final PointsView points;
    private final Folds desk;
    private final Folds column;
    private final Division whole;
    private final Division left;
    private final VBox message;
    private final VBox middle;
    private final StackPane right;
    private final Strips deskStrips;
    private final Strips columnStrips;
    private final IconButton foldCustomer;
    private final IconButton foldPoints;
    private final IconButton foldSide;
    private boolean inColumn;

    /** What can be folded away. */
    private record Folds(Switch customer, Switch points, Switch side) {}

    /** What is left of it. */
    private record Strips(FoldStrip customer, FoldStrip side) {}

    WritingPanes(
            WritingArea customer,
            PointsView points,
            WritingArea draft,
            FileLabel file,
            CaseLine caseLine,
            SidePanel side,
            Memory memory,
            boolean inColumn,
            Texts texts) {
        this.inColumn = inColumn;
        this.texts = texts;
        this.draft = draft;
        this.points = points;
        desk = folds(memory, "fold.", false);
        column = folds(memory, "fold.column.", true);
        whole = new Division(memory);
        left = new Division(memory);
        left.getStyleClass().add("left");
        foldCustomer = fold("fold.customer", "key.fold-customer", this::turnCustomer);
        foldPoints = fold("fold.points", "key.fold-points", this::turnPoints);
        foldSide = fold("fold.side", "key.fold-side", this::turnSide);
        points.setFoldButton(foldPoints);
        message = titled("customer.title", customer, List.of(), foldCustomer);
        message.getStyleClass().add("message");
        middle = titled("draft.title", draft, List.of(file));
        middle.getStyleClass().add("middle");
        middle.getChildren().add(1, caseLine);
        caseLine.translateXProperty().bind(draft.marginProperty());
        caseLine.maxWidthProperty()
                .bind(middle.widthProperty().subtract(draft.marginProperty().multiply(2)));
        right = new StackPane(side, foldSide);
        right.getStyleClass().add("right");
        StackPane.setAlignment(foldSide, Pos.TOP_RIGHT);
        deskStrips = strips(side, Side.LEFT, Side.RIGHT);
        columnStrips = strips(side, Side.TOP, Side.BOTTOM);
        side.setOnShow(this::openSide);
        getChildren().add(whole);
        arrange();
    }

    /** Puts all in one column, or beside each other. */
    void setInColumn(boolean wanted) {
        inColumn = wanted;
        arrange();
    }

    void turnCustomer() {
        folds().customer().turn();
    }

    /** The list stands in the customer's pane, which must be open for it to be seen. */
    void turnPoints() {
        if (folds().customer().isOn()) {
            folds().customer().set(false);
            folds().points().set(false);
        } else {
            folds().points().turn();
        }
    }

    void turnSide() {
        folds().side().turn();
    }

    void openCustomer() {
        folds().customer().set(false);
    }

    void openSide() {
        folds().side().set(false);
    }

    private Folds folds() {
        return inColumn ? column : desk;
    }

    private Folds folds(Memory memory, String prefix, boolean atFirst) {
        Folds folds = new Folds(
                new Switch(memory, prefix + "customer", atFirst),
                new Switch(memory, prefix + "points", atFirst),
                new Switch(memory, prefix + "side", false));
        for (Switch fold : List.of(folds.customer(), folds.points(), folds.side())) {
            fold.onProperty().addListener((folded, was, is) -> arrange());
        }
        return folds;
    }

    private Strips strips(SidePanel side, Side near, Side far) {
        ObservableValue<String> name = Bindings.createStringBinding(
                () -> (texts.get("customer.title") + "   "
                                + points.countProperty().get())
                        .strip(),
                points.countProperty());
        FoldStrip customer = new FoldStrip(
                        near, unfold(near, "unfold.customer", "key.fold-customer", this::openCustomer))
                .with(name, this::openCustomer);
        FoldStrip advice = new FoldStrip(far, unfold(far, "unfold.side", "key.fold-side", this::openSide));
        for (int i = 0; i < side.names().size(); i++) {
            int place = i;
            advice.with(side.names().get(i), () -> side.show(place));
        }
        return new Strips(customer, advice);
    }

    private void arrange() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        Folds folds = folds();
        Strips strips = inColumn ? columnStrips : deskStrips;
        String prefix = inColumn ? "column." : "";
        points.setFolded(folds.points().isOn());
        left.show(
                Orientation.VERTICAL,
                List.of(
                        Part.rest(message),
                        folds.points().isOn()
                                ? Part.fixed(points)
                                : Part.sized(points, prefix + "points", texts.get("border.points"), 0.4, ANY)));
        List<Part> parts = new ArrayList<>();
        parts.add(
                folds.customer().isOn()
                        ? Part.fixed(strips.customer())
                        : Part.sized(
                                left,
                                prefix + "customer",
                                texts.get("border.customer"),
                                inColumn ? 0.3 : 0.24,
                                inColumn ? ANY : WIDEST_BESIDE));
        parts.add(Part.rest(middle));
        parts.add(
                folds.side().isOn()
                        ? Part.fixed(strips.side())
                        : Part.sized(
                                right,
                                prefix + "side",
                                texts.get("border.side"),
                                inColumn ? 0.42 : 0.26,
                                inColumn ? ANY : WIDEST_BESIDE));
        whole.show(inColumn ? Orientation.VERTICAL : Orientation.HORIZONTAL, parts);
        setIcon(foldCustomer, inColumn ? "fth-chevrons-up" : "fth-chevrons-left");
        setIcon(foldPoints, folds.points().isOn() ? "fth-chevron-up" : "fth-chevron-down");
        setIcon(foldSide, inColumn ? "fth-chevrons-down" : "fth-chevrons-right");
        if (owner != null && owner.getScene() == null) {
            draft.requestFocus();
        }
    }

    private IconButton fold(String does, String key, Runnable action) {
        return new IconButton("fth-chevron-down", texts.get(does), texts.get(key), action);
    }

    private IconButton unfold(Side side, String does, String key, Runnable action) {
        String icon =
                switch (side) {
                    case LEFT -> "fth-chevrons-right";
                    case RIGHT -> "fth-chevrons-left";
                    case TOP -> "fth-chevrons-down";
                    case BOTTOM -> "fth-chevrons-up";
                };
        return new IconButton(icon, texts.get(does), texts.get(key), action);
    }

    private static void setIcon(IconButton button, String icon) {
        ((FontIcon) button.getGraphic()).setIconLiteral(icon);
    }

    /** As wide as the text, less what stands at the end. */
    private static DoubleBinding roomFor(WritingArea area, Node... atTheEnd) {
        return Bindings.createDoubleBinding(
                () -> area.getWidth()
                        - 2 * area.marginProperty().get()
                        - Stream.of(atTheEnd)
                                .mapToDouble(node -> node.getLayoutBounds().getWidth())
                                .sum(),
                Stream.concat(
                                Stream.of(area.widthProperty(), area.marginProperty()),
                                Stream.of(atTheEnd).map(Node::layoutBoundsProperty))
                        .toArray(Observable[]::new));
    }

    private VBox titled(String key, WritingArea area, List<Node> beside, Node... atTheEnd) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        HBox line = new HBox(16, title);
        line.getChildren().addAll(beside);
        line.setAlignment(Pos.CENTER_LEFT);
        line.maxWidthProperty().bind(roomFor(area, atTheEnd));
        line.setPickOnBounds(false);
        StackPane head = new StackPane(line);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("section-head");
        for (Node node : atTheEnd) {
            head.getChildren().add(node);
            StackPane.setAlignment(node, Pos.CENTER_RIGHT);
            StackPane.setMargin(node, new Insets(0, 8, 0, 0));
        }
        line.translateXProperty().bind(area.marginProperty());
        VBox.setVgrow(area, Priority.ALWAYS);
        VBox box = new VBox(head, area);
        box.getStyleClass().add("text-pane");
        return box;
    }
}
