package nl.oprecht.ui.panes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Nodes in one line. Where there is no room for all of them whole, the most important ones that fit stay; nothing is
 * cut off. What comes after {@link #gap} stands at the right.
 */
public class FittingRow extends Region {

    /** The weight of what never leaves. */
    public static final int ALWAYS = Integer.MAX_VALUE;

    private final Map<Node, Integer> weights = new HashMap<>();
    private final List<Node> left = new ArrayList<>();
    private final List<Node> right = new ArrayList<>();
    private final double spacing;
    private List<Node> side = left;

    /**
     * @param spacing between two nodes, in pixels
     */
    public FittingRow(double spacing) {
        this.spacing = spacing;
    }

    /**
     * Adds a node behind the earlier ones.
     *
     * @param weight of two nodes the one with the lower weight leaves first; the row decides whether it is visible
     */
    public final void add(Node node, int weight) {
        side.add(node);
        weights.put(node, weight);
        getChildren().add(node);
    }

    /** What is added from here on stands at the right. */
    public final void gap() {
        side = right;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        List<Node> staying = new ArrayList<>(getManagedChildren());
        List<Node> leaving = staying.stream()
                .filter(node -> weights.getOrDefault(node, ALWAYS) < ALWAYS)
                .sorted(Comparator.comparing(weights::get))
                .toList();
        staying.removeAll(leaving);
        for (int i = leaving.size() - 1; i >= 0; i--) {
            staying.add(leaving.get(i));
            if (wanted(staying) > width) {
                staying.remove(leaving.get(i));
            }
        }
        leaving.forEach(node -> node.setVisible(staying.contains(node)));
        double at = snappedLeftInset();
        for (Node node : left) {
            if (staying.contains(node)) {
                place(node, at, Math.min(size(node), width));
                at += size(node) + spacing;
            }
        }
        double end = getWidth() - snappedRightInset();
        for (int i = right.size() - 1; i >= 0; i--) {
            if (staying.contains(right.get(i))) {
                end -= size(right.get(i));
                place(right.get(i), end, size(right.get(i)));
                end -= spacing;
            }
        }
    }

    private void place(Node node, double at, double width) {
        double inner = getHeight() - snappedTopInset() - snappedBottomInset();
        double height = Math.min(inner, Math.max(node.minHeight(width), node.prefHeight(width)));
        node.resizeRelocate(snapPositionX(at), snapPositionY(snappedTopInset() + (inner - height) / 2), width, height);
    }

    private double wanted(List<Node> nodes) {
        return nodes.stream().mapToDouble(this::size).sum() + spacing * Math.max(0, nodes.size() - 1);
    }

    private double size(Node node) {
        return snapSizeX(Math.max(node.minWidth(-1), node.prefWidth(-1)));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + wanted(new ArrayList<>(getManagedChildren())) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double highest = getManagedChildren().stream()
                .mapToDouble(node -> node.prefHeight(-1))
                .max()
                .orElse(0);
        return snappedTopInset() + highest + snappedBottomInset();
    }
}
