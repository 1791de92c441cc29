package nl.oprecht.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import nl.oprecht.domain.setting.Look;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.ui.Parts.FakeSettings;
import nl.oprecht.ui.task.Background;
import org.junit.jupiter.api.Test;

/** What holds, while it is being kept. */
class PreferencesTest {

    private final Queue<Runnable> disk = new ArrayDeque<>();
    private final FakeSettings kept = new FakeSettings();
    private final List<String> told = new ArrayList<>();
    private final Preferences preferences =
            new Preferences(Settings.USUAL, kept, new Background(disk::add, Runnable::run), told::add);

    @Test
    void a_change_holds_before_it_is_kept() {
        preferences.change(settings -> settings.withTextSize(150));

        assertThat(preferences.get().textSize()).isEqualTo(150);
        assertThat(kept.read().textSize()).isEqualTo(100);
        disk.remove().run();
        assertThat(kept.read().textSize()).isEqualTo(150);
    }

    @Test
    void what_another_window_chose_holds_here_too_once_something_is_kept() {
        kept.change(settings -> settings.withLook(Look.DARK));
        preferences.change(settings -> settings.withTextSize(150));
        preferences.change(settings -> settings.withTextSize(175));

        disk.remove().run();
        assertThat(preferences.get().textSize()).isEqualTo(175);
        disk.remove().run();
        assertThat(preferences.get()).isEqualTo(Settings.USUAL.withTextSize(175).withLook(Look.DARK));
    }

    @Test
    void what_was_replaced_can_be_put_back_also_by_whom_it_was_handed_over_to() {
        Settings before = Settings.USUAL.withTextSize(90);
        preferences.change(settings -> before);
        preferences.replace(Settings.USUAL.withLook(Look.DARK));
        Preferences next = preferences.handedOver();
        assertThat(next.replaced()).contains(before);

        next.putBack();

        assertThat(next.get()).isEqualTo(before);
        assertThat(next.replaced()).isEmpty();
    }
}
