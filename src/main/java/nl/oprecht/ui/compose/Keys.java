package nl.oprecht.ui.compose;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Hears the keys of the window before anything in it does. */
final class Keys {

    private final List<Shortcut> shortcuts;
    private final BooleanSupplier covered;
    /** Whether the key that is down was ours; then the letter that comes of it is no writing. */
    private boolean ours;
    /** Whether AltGr is down: that is for typing ² or €, though Windows says Ctrl and Alt. */
    private boolean typingLevel;

    /**
     * @param covered whether a sheet lies over the window; then most keys are the sheet's
     */
    Keys(List<Shortcut> shortcuts, BooleanSupplier covered) {
        this.shortcuts = List.copyOf(shortcuts);
        this.covered = covered;
    }

    /** Listens in this scene from now on. */
    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> typingLevel &= event.getCode() != KeyCode.ALT_GRAPH);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            ours = false;
            typingLevel |= event.getCode() == KeyCode.ALT_GRAPH;
            if (typingLevel) {
                return;
            }
            for (Shortcut shortcut : shortcuts) {
                if ((shortcut.anywhere() || !covered.getAsBoolean())
                        && shortcut.combination().match(event)) {
                    ours = true;
                    event.consume();
                    shortcut.action().run();
                    return;
                }
            }
        });
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (ours) {
                event.consume();
            }
        });
    }
}
