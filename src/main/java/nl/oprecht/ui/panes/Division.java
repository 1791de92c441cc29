package nl.oprecht.ui.panes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import nl.oprecht.ui.model.Memory;
import nl.oprecht.ui.panes.Part.Kind;
import nl.oprecht.ui.panes.Shares.Asked;

/**
 * Panes beside or under each other. Their sizes are the user's and are remembered; a window too small for them
 * makes them give way without forgetting. A part that stays keeps its place in the scene, so that nothing in it
 * notices when others come and go or when all of them turn from a row into a column. UI thread only.
 */
public final class Division extends Region {

    private static final String SIZE = "size.";
    private static final double LINE = 1;

    private final Memory memory;
    private final Map<String, Double> wished = new HashMap<>();
    private final PauseTransition remembering = new PauseTransition(Duration.millis(400));
    private Orientation orientation = Orientation.HORIZONTAL;
    private List<Part> parts = List.of();
    private List<Border> borders = List.of();

    /** Shows nothing yet. */
    public Division(Memory memory) {
        this.memory = memory;
        remembering.setOnFinished(
                event -> wished.forEach((name, size) -> memory.put(SIZE + name, size < 0 ? "" : String.valueOf(size))));
    }

    /** Shows these parts, in this order. */
    public void show(Orientation wanted, List<Part> these) {
        orientation = wanted;
        parts = List.copyOf(these);
        List<Node> nodes = parts.stream().map(Part::node).toList();
        getChildren().removeIf(child -> !nodes.contains(child));
        for (int i = 0; i < nodes.size(); i++) {
            if (!getChildren().contains(nodes.get(i))) {
                getChildren().add(i, nodes.get(i));
            }
        }
        borders = borders();
        getChildren().addAll(borders);
        requestLayout();
    }

    private List<Border> borders() {
        List<Border> made = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            Part before = parts.get(i - 1);
            Part after = parts.get(i);
            Part sized = before.kind() == Kind.SIZED ? before : after;
            int sign = sized == before ? 1 : -1;
            Border border =
                    new Border(orientation, sized.border(), by -> resize(sized, sign * by), () -> wish(sized, -1));
            border.setDisable(sized.kind() != Kind.SIZED);
            made.add(border);
        }
        return List.copyOf(made);
    }

    private void resize(Part part, double by) {
        double size = along(part.node());
        double room = along(this) - taken() + size;
        wish(part, Math.max(least(part.node()), Math.min(size + by, room)));
    }

    /** What parts and lines need when each but the rest stays as it is. */
    private double taken() {
        double taken = LINE * borders.size();
        for (Part part : parts) {
            taken += part.kind() == Kind.REST ? least(part.node()) : along(part.node());
        }
        return taken;
    }

    private void wish(Part part, double size) {
        wished.put(part.name(), size);
        remembering.playFromStart();
        requestLayout();
    }

    private double along(Node node) {
        return beside()
                ? node.getLayoutBounds().getWidth()
                : node.getLayoutBounds().getHeight();
    }

    private double least(Node node) {
        return beside() ? node.minWidth(-1) : node.minHeight(-1);
    }

    private boolean beside() {
        return orientation == Orientation.HORIZONTAL;
    }

    private Asked asked(Part part, double length, double across) {
        Node node = part.node();
        if (part.kind() == Kind.FIXED) {
            return new Asked(Kind.FIXED, 0, beside() ? node.prefWidth(across) : node.prefHeight(across));
        }
        double given = wished.getOrDefault(part.name(), memory.get(SIZE + part.name(), -1));
        double wish = given >= 0 ? given : Math.min(part.most(), length * part.share());
        return new Asked(part.kind(), least(node), wish);
    }

    @Override
    protected void layoutChildren() {
        double across = beside() ? getHeight() : getWidth();
        double length = along(this) - LINE * borders.size();
        List<Double> sizes = Shares.of(
                length, parts.stream().map(part -> asked(part, length, across)).toList());
        double at = 0;
        for (int i = 0; i < parts.size(); i++) {
            double size = sizes.get(i);
            place(parts.get(i).node(), at, size, across);
            at += size;
            if (i < borders.size()) {
                place(borders.get(i), at - (Border.GRIP - LINE) / 2, Border.GRIP, across);
                at += LINE;
            }
        }
    }

    private void place(Node node, double at, double size, double across) {
        if (beside()) {
            node.resizeRelocate(at, 0, size, across);
        } else {
            node.resizeRelocate(0, at, across, size);
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
