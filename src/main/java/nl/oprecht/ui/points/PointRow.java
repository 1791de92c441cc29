package nl.oprecht.ui.points;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.i18n.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** One point: the customer's words, what sort of thing they are, and whether the reply takes it up. */
final class PointRow extends Button {

    /** In a narrower list, in pixels, the words have all the room. */
    private static final double ROOM_FOR_KIND = 250;

    private final Answers answers;
    private final HBox content;
    private CustomerPoint point;

    PointRow(CustomerPoint point, Answers answers, Texts texts) {
        this.answers = answers;
        this.point = point;
        FontIcon tick = new FontIcon(point.answered() ? "fth-check-circle" : "fth-circle");
        tick.getStyleClass().add(point.answered() ? "icon-done" : "icon-open");
        Label quote = new Label(point.quote().strip().replaceAll("\\s+", " "));
        quote.getStyleClass().add("row-text");
        quote.setWrapText(true);
        quote.setMinHeight(USE_PREF_SIZE);
        quote.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(quote, Priority.ALWAYS);
        Label kind = new Label(texts.get("point." + point.kind().id()));
        kind.getStyleClass().add("row-note");
        kind.setMinWidth(USE_PREF_SIZE);
        kind.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_KIND));
        kind.managedProperty().bind(kind.visibleProperty());
        content = new HBox(8, tick, quote, kind);
        content.setAlignment(Pos.TOP_LEFT);
        content.prefWidthProperty().bind(Bindings.createDoubleBinding(this::inside, widthProperty(), insetsProperty()));
        content.setMinWidth(0);
        setGraphic(content);
        getStyleClass().addAll("row", "point-row");
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setAccessibleText(String.join(
                ", ", kind.getText(), texts.get(point.answered() ? "points.answered" : "points.open"), point.quote()));
        setTooltip(new Tooltip());
        getTooltip().setOnShowing(event -> getTooltip().setText(answers.hint(this.point)));
        setOnAction(event -> answers.visit(this.point));
        moved(point);
    }

    /** The words wrap, so the height follows from the width; a button by itself never asks for it. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        double inner = width < 0 ? -1 : Math.max(0, width - sides);
        return snappedTopInset() + content.prefHeight(inner) + snappedBottomInset();
    }

    private double inside() {
        return Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset());
    }

    /** Whether it reads the same for this point, wherever its words and its answer stand now. */
    boolean reads(CustomerPoint other) {
        return point.kind() == other.kind()
                && point.quote().equals(other.quote())
                && point.answered() == other.answered();
    }

    /** Tells where the words and the answer stand now. */
    void moved(CustomerPoint now) {
        point = now;
        setAccessibleHelp(answers.hint(now));
    }
}
