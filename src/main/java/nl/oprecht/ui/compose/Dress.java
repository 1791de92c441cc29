package nl.oprecht.ui.compose;

import javafx.scene.Scene;
import javafx.stage.Window;
import nl.oprecht.domain.setting.Look;
import nl.oprecht.domain.setting.SystemLook;
import nl.oprecht.ui.model.Memory;
import nl.oprecht.ui.model.Preferences;
import nl.oprecht.ui.style.Theme;
import nl.oprecht.ui.task.Background;

/**
 * Dresses the window as the settings say. Where the operating system is to be followed it is asked each time that the
 * user comes back to the window, so that nothing changes while somebody writes; until it answers it counts for what it
 * was the last time.
 */
final class Dress {

    private static final String SEEN = "look.system";

    private final Scene scene;
    private final Preferences preferences;
    private final Memory memory;
    private final SystemLook system;
    private final Background errands;

    private Theme worn;
    private int size;

    Dress(Scene scene, Preferences preferences, Memory memory, SystemLook system, Background errands) {
        this.scene = scene;
        this.preferences = preferences;
        this.memory = memory;
        this.system = system;
        this.errands = errands;
        scene.windowProperty().flatMap(Window::focusedProperty).addListener((property, was, is) -> {
            if (Boolean.TRUE.equals(is)) {
                ask();
            }
        });
        preferences.property().addListener((property, old, now) -> {
            wear();
            if (now.look() != old.look()) {
                ask();
            }
        });
        worn = wanted();
        size = preferences.get().textSize();
        worn.dress(scene, size);
        ask();
    }

    /** Changes light for dark, or dark for light. */
    void change() {
        Look other = worn == Theme.LIGHT ? Look.DARK : Look.LIGHT;
        preferences.change(settings -> settings.withLook(other));
    }

    private void wear() {
        Theme theme = wanted();
        int percent = preferences.get().textSize();
        if (theme != worn || percent != size) {
            worn = theme;
            size = percent;
            theme.dress(scene, percent);
        }
    }

    private Theme wanted() {
        Look look = preferences.get().look();
        boolean dark = look == Look.SYSTEM ? memory.get(SEEN, "").equals(Look.DARK.id()) : look == Look.DARK;
        return dark ? Theme.DARK : Theme.LIGHT;
    }

    private void ask() {
        if (preferences.get().look() == Look.SYSTEM) {
            errands.run(
                    system::ask,
                    look -> {
                        memory.put(SEEN, look.id());
                        wear();
                    },
                    problem -> {});
        }
    }
}
