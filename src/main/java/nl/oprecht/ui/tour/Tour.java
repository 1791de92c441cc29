package nl.oprecht.ui.tour;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.i18n.Texts;

/** A card that goes round the window, a step at a time. What it explains can be used meanwhile. */
final class Tour {

    private static final double GAP = 16;

    private final Pane overlay;
    private final List<Stop> stops;
    private final Texts texts;
    private final Runnable onEnd;
    private final Label place = new Label();
    private final Label title = new Label();
    private final Label words = new Label();
    private final Button next = new Button();
    private final VBox card;
    private int at = -1;

    /**
     * A step.
     *
     * @param name names its texts: {@code tour.<name>} and {@code tour.<name>.how}
     * @param about the part of the window that it explains
     */
    record Stop(String name, Node about) {}

    /**
     * @param overlay lies over the whole window and lets the pointer through
     * @param onEnd hears that it is over, walked through or skipped
     */
    Tour(Pane overlay, List<Stop> stops, Texts texts, Runnable onEnd) {
        this.overlay = overlay;
        this.stops = List.copyOf(stops);
        this.texts = texts;
        this.onEnd = onEnd;
        card = card();
        overlay.widthProperty().addListener((width, old, now) -> place());
        overlay.heightProperty().addListener((height, old, now) -> place());
    }

    boolean isShowing() {
        return at >= 0;
    }

    void begin() {
        if (!isShowing()) {
            overlay.getChildren().add(card);
        }
        show(0);
    }

    void end() {
        if (isShowing()) {
            at = -1;
            overlay.getChildren().remove(card);
            onEnd.run();
        }
    }

    private void goOn() {
        if (at + 1 < stops.size()) {
            show(at + 1);
        } else {
            end();
        }
    }

    private void show(int step) {
        at = step;
        String name = stops.get(step).name();
        place.setText(texts.get("tour.place", step + 1, stops.size()));
        title.setText(texts.get("tour." + name));
        words.setText(texts.get("tour." + name + ".how"));
        next.setText(texts.get(step + 1 < stops.size() ? "tour.next" : "tour.done"));
        card.setAccessibleText(title.getText() + ". " + words.getText());
        place();
        next.requestFocus();
    }

    /** Beside what it explains, on the side where there is most room; never over the first lines of a text. */
    private void place() {
        if (!isShowing()) {
            return;
        }
        card.applyCss();
        Node about = stops.get(at).about();
        Bounds part = overlay.sceneToLocal(about.localToScene(about.getLayoutBounds()));
        double width = Math.min(card.prefWidth(-1), overlay.getWidth() - 2 * GAP);
        double height = card.prefHeight(width);
        double left = part.getMinX() - GAP - width;
        double right = part.getMaxX() + GAP;
        double x;
        double y = part.getMinY() + part.getHeight() / 3;
        if (right + width + GAP <= overlay.getWidth()) {
            x = right;
        } else if (left >= GAP) {
            x = left;
        } else {
            x = part.getMinX() + (part.getWidth() - width) / 2;
            y = part.getMaxY() - height - GAP;
        }
        card.resizeRelocate(
                Math.round(within(x, overlay.getWidth() - width)),
                Math.round(within(y, overlay.getHeight() - height)),
                width,
                height);
    }

    private static double within(double wanted, double most) {
        return Math.max(GAP, Math.min(wanted, most - GAP));
    }

    private VBox card() {
        place.getStyleClass().add("row-note");
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("tour-words");
        next.getStyleClass().add("rewrite");
        next.setGraphic(key("Enter"));
        next.setOnAction(event -> goOn());
        Button skip = new Button(texts.get("tour.skip"), key("Esc"));
        skip.getStyleClass().add("quiet-button");
        skip.setOnAction(event -> end());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, next, skip, gap, place);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox made = new VBox(8, title, words, buttons);
        made.getStyleClass().addAll("over-window", "tour-card");
        made.setAccessibleRole(AccessibleRole.DIALOG);
        made.setManaged(false);
        return made;
    }

    private static Label key(String name) {
        Label key = new Label(name);
        key.getStyleClass().add("key-cap");
        return key;
    }
}
