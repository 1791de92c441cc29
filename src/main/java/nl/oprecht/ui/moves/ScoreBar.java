package nl.oprecht.ui.moves;

import javafx.scene.layout.Region;

/** A score as a line, with marks where one band passes into the next. */
final class ScoreBar extends Region {

    private static final double[] BORDERS = {40, 70};

    private final Region fill = new Region();
    private final Region[] marks = {new Region(), new Region()};
    private int score;

    ScoreBar() {
        getStyleClass().add("score-bar");
        fill.getStyleClass().add("score-bar-fill");
        getChildren().add(fill);
        for (Region mark : marks) {
            mark.getStyleClass().add("score-bar-mark");
            getChildren().add(mark);
        }
    }

    void show(int value) {
        score = value;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double unit = getWidth() / 100;
        fill.resizeRelocate(0, 0, unit * score, getHeight());
        for (int i = 0; i < marks.length; i++) {
            marks[i].resizeRelocate(Math.round(unit * BORDERS[i]) - 1, 0, 2, getHeight());
        }
    }
}
