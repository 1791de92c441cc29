package nl.oprecht.ui.panes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Nodes in one line; where it is too narrow for what they ask for, they go on on the next one, so that nothing is cut
 * off. A node asks for the width that it likes, one that grows for its least width; those that grow share what is left
 * of their line.
 */
public final class WrappingRow extends Region {

    private final double spacing;
    private final Set<Node> growing = new HashSet<>();

    /** @param spacing between two nodes and between two lines, in pixels */
    public WrappingRow(double spacing) {
        this.spacing = spacing;
        getStyleClass().add("wrapping-row");
    }

    /** Adds a node behind the earlier ones. */
    public WrappingRow with(Node node) {
        getChildren().add(node);
        return this;
    }

    /** Adds a node before the last one. */
    public void insert(Node node) {
        getChildren().add(getChildren().size() - 1, node);
    }

    /** Adds a node that takes what is left; style sheets give it the least width below which it goes to the next line. */
    public WrappingRow growing(Region node) {
        growing.add(node);
        return with(node);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double width = inner(getWidth());
        double top = snappedTopInset();
        for (List<Node> line : lines(width)) {
            double height = height(line, width);
            double at = snappedLeftInset();
            for (Node node : line) {
                double own = width(node, line, width);
                double high = Math.min(height, node.prefHeight(own));
                node.resizeRelocate(snapPositionX(at), snapPositionY(top + (height - high) / 2), own, high);
                at += own + spacing;
            }
            top += height + spacing;
        }
    }

    private List<List<Node>> lines(double width) {
        List<List<Node>> lines = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        double taken = 0;
        for (Node node : getManagedChildren()) {
            double more = asked(node) + spacing;
            if (!line.isEmpty() && taken + more - spacing > width) {
                lines.add(line);
                line = new ArrayList<>();
                taken = 0;
            }
            line.add(node);
            taken += more;
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private double width(Node node, List<Node> line, double width) {
        double asked = Math.min(width, asked(node));
        if (!growing.contains(node)) {
            return asked;
        }
        double left = width - line.stream().mapToDouble(this::asked).sum() - spacing * (line.size() - 1);
        double sharing = line.stream()
                .filter(growing::contains)
                .mapToDouble(WrappingRow::share)
                .sum();
        return Math.floor(asked + Math.max(0, left) * share(node) / sharing);
    }

    /** Who likes to be wider gets more. */
    private static double share(Node node) {
        return Math.max(1, node.prefWidth(-1));
    }

    private double height(List<Node> line, double width) {
        return line.stream()
                .mapToDouble(node -> node.prefHeight(width(node, line, width)))
                .max()
                .orElse(0);
    }

    private double asked(Node node) {
        double least = node.minWidth(-1);
        return snapSizeX(growing.contains(node) ? least : Math.max(least, node.prefWidth(-1)));
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        double sum = getManagedChildren().stream()
                .mapToDouble(node -> Math.max(node.minWidth(-1), node.prefWidth(-1)))
                .sum();
        return snappedLeftInset()
                + sum
                + spacing * Math.max(0, getManagedChildren().size() - 1)
                + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : inner(width);
        List<List<Node>> lines = lines(room);
        double sum = lines.stream()
                .mapToDouble(line -> height(line, room == Double.MAX_VALUE ? computePrefWidth(-1) : room))
                .sum();
        return snappedTopInset() + sum + spacing * Math.max(0, lines.size() - 1) + snappedBottomInset();
    }
}
