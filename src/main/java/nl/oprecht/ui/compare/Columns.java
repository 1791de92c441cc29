package nl.oprecht.ui.compare;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * The customer's message and two answers beside each other, or under each other where three of them would be too narrow
 * to read. Style sheets see which by the pseudo-class {@code under}.
 */
final class Columns extends Region {

    private static final PseudoClass UNDER = PseudoClass.getPseudoClass("under");
    /** The part of the whole that the message takes. */
    private static final double MESSAGE = 0.26;

    private final Region message;

    /** @param message asks for the least width that one column can be read at */
    Columns(Region message, Region before, Region after) {
        this.message = message;
        getStyleClass().add("compare-columns");
        getChildren().addAll(message, before, after);
    }

    /** Whether a window of this width has them under each other. */
    boolean isUnder() {
        return getWidth() < getChildren().size() * message.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        boolean under = isUnder();
        pseudoClassStateChanged(UNDER, under);
        double whole = under ? getHeight() : getWidth();
        double first = message.isManaged() ? snapSizeX(whole * MESSAGE) : 0;
        List<Region> answers = getManagedChildren().stream()
                .filter(node -> node != message)
                .map(Region.class::cast)
                .toList();
        double each = Math.floor((whole - first) / answers.size());
        place(message, under, 0, first);
        for (int i = 0; i < answers.size(); i++) {
            double at = first + i * each;
            place(answers.get(i), under, at, i + 1 < answers.size() ? each : whole - at);
        }
    }

    private void place(Region part, boolean under, double at, double size) {
        if (under) {
            part.resizeRelocate(0, at, getWidth(), size);
        } else {
            part.resizeRelocate(at, 0, size, getHeight());
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

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }
}
