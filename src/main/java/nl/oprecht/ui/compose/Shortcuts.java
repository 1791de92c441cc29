package nl.oprecht.ui.compose;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCombination;

/** All keys of the window, in the order of the sheet of keys. */
final class Shortcuts {

    private final List<Shortcut> all = new ArrayList<>();

    /** A key that works while no sheet lies over the window. */
    Shortcuts key(String id, String combination, Runnable action) {
        return add(id, combination, action, false, false);
    }

    /** A key that works over a sheet too. */
    Shortcuts anywhere(String id, String combination, Runnable action) {
        return add(id, combination, action, true, false);
    }

    /** A key whose action is in the window's menu too. */
    Shortcuts command(String id, String combination, Runnable action) {
        return add(id, combination, action, false, true);
    }

    /** A key that works over a sheet too, whose action is in the window's menu. */
    Shortcuts commandAnywhere(String id, String combination, Runnable action) {
        return add(id, combination, action, true, true);
    }

    /** All of them. */
    List<Shortcut> all() {
        return List.copyOf(all);
    }

    private Shortcuts add(String id, String combination, Runnable action, boolean anywhere, boolean inMenu) {
        all.add(new Shortcut(id, KeyCombination.valueOf(combination), action, anywhere, inMenu));
        return this;
    }
}
