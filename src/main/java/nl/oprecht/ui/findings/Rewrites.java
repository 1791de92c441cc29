package nl.oprecht.ui.findings;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What can be put in place of a phrase: buttons with a number, which is also their key. */
final class Rewrites extends StackPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** Rewrites of single words, up to this many characters, stand beside each other. */
    private static final int SHORT = 16;

    private final List<Button> buttons = new ArrayList<>();
    private final List<Runnable> ways = new ArrayList<>();
    private int chosen = -1;

    /** Adds a button with the next number. */
    void add(String text, Runnable way) {
        ways.add(way);
        int number = ways.size();
        Label key = new Label(String.valueOf(number));
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Button button = new Button(text, key);
        button.getStyleClass().add("rewrite");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> apply(number));
        buttons.add(button);
    }

    /** How many there are. */
    int size() {
        return ways.size();
    }

    /** Puts the buttons where they are seen. */
    void layOut() {
        boolean words = buttons.stream().allMatch(button -> button.getText().length() <= SHORT);
        Pane list = words ? new FlowPane(4, 4) : new VBox(4);
        list.getStyleClass().add("rewrites");
        list.getChildren().addAll(buttons);
        getChildren().setAll(list);
    }

    /** Does what the button with this number does; false when there is none. */
    boolean apply(int number) {
        if (number < 1 || number > ways.size()) {
            return false;
        }
        ways.get(number - 1).run();
        return true;
    }

    /** Moves the choice by so many, from the first on. */
    void choose(int step) {
        if (!buttons.isEmpty()) {
            chosen = Math.floorMod(chosen < 0 ? 0 : chosen + step, buttons.size());
            for (int i = 0; i < buttons.size(); i++) {
                buttons.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
            }
        }
    }

    /** Does what the chosen one does; false when none is chosen. */
    boolean applyChosen() {
        return apply(chosen + 1);
    }
}
