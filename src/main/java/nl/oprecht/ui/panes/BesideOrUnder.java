package nl.oprecht.ui.panes;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * Two panes: the second one beside the first, which keeps its width, or under it where the whole is too narrow for
 * that. Style sheets see which by the pseudo-class {@code under}.
 */
public final class BesideOrUnder extends Region {

    private static final PseudoClass UNDER = PseudoClass.getPseudoClass("under");
    /** The part of the height that the first one takes when the other is under it. */
    private static final double UPPER = 0.42;
    /** So many times the width of the first one is wide enough for both. */
    private static final double ENOUGH = 1.75;

    private final Region first;
    private final Region second;

    /** The first one asks for a width of its own. */
    public BesideOrUnder(Region first, Region second) {
        this.first = first;
        this.second = second;
        getStyleClass().add("beside-or-under");
        getChildren().addAll(first, second);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double own = snapSizeX(first.prefWidth(-1));
        boolean under = width < ENOUGH * own;
        pseudoClassStateChanged(UNDER, under);
        if (under) {
            double upper = Math.round(height * UPPER);
            first.resizeRelocate(0, 0, width, upper);
            second.resizeRelocate(0, upper, width, height - upper);
        } else {
            first.resizeRelocate(0, 0, own, height);
            second.resizeRelocate(own, 0, width - own, height);
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
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + second.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(first.prefHeight(-1), second.prefHeight(-1));
    }
}
