package nl.oprecht.ui.compose;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** Hears the keys of the window before anything in it does. */
final class Keys {

    private final List<Shortcut> shortcuts;

    Keys(List<Shortcut> shortcuts) {
        this.shortcuts = List.copyOf(shortcuts);
    }

    /** Listens in this scene from now on. */
    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            for (Shortcut shortcut : shortcuts) {
                if (shortcut.combination().match(event)) {
                    event.consume();
                    shortcut.action().run();
                    return;
                }
            }
        });
    }
}
