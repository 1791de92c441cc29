package nl.oprecht.ui.model;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.domain.setting.SettingsKeeping;
import nl.oprecht.ui.task.Background;
import org.jspecify.annotations.Nullable;

/** The settings as they hold now. A change holds at once and is kept in the background. UI thread only. */
public final class Preferences {

    private final SettingsKeeping keeping;
    private final Background background;
    private final Consumer<String> failed;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private @Nullable Settings replaced;
    /** How many changes are being kept. */
    private int underway;

    /**
     * @param settings as they were kept
     * @param keeping keeps changes, on the background thread
     * @param failed is told in a sentence why a change could not be kept; it holds until the window closes
     */
    public Preferences(Settings settings, SettingsKeeping keeping, Background background, Consumer<String> failed) {
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.keeping = keeping;
        this.background = background;
        this.failed = failed;
    }

    /** The same settings, without whoever listened to these. */
    public Preferences handedOver() {
        Preferences next = new Preferences(get(), keeping, background, failed);
        next.replaced = replaced;
        return next;
    }

    /** What holds now. */
    public ReadOnlyObjectProperty<Settings> property() {
        return settings.getReadOnlyProperty();
    }

    /** What holds now. */
    public Settings get() {
        return settings.get();
    }

    /** Changes what holds, and keeps it. */
    public void change(UnaryOperator<Settings> change) {
        settings.set(change.apply(settings.get()));
        underway++;
        background.run(() -> keeping.change(change), this::kept, problem -> {
            underway--;
            failed.accept(problem);
        });
    }

    /** Puts other settings in the place of all, until {@link #putBack()}. */
    public void replace(Settings others) {
        replaced = get();
        change(settings -> others);
    }

    /** The settings that were replaced and can be put back; empty when there are none. */
    public Optional<Settings> replaced() {
        return Optional.ofNullable(replaced);
    }

    /** Puts back what was replaced. */
    public void putBack() {
        Settings before = replaced;
        replaced = null;
        if (before != null) {
            change(settings -> before);
        }
    }

    /** Another window may have changed something too; that holds once nothing of ours is underway. */
    private void kept(Settings kept) {
        underway--;
        if (underway == 0) {
            settings.set(kept);
        }
    }
}
