package nl.oprecht.ui.model;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.domain.setting.SettingsKeeping;
import nl.oprecht.ui.task.Background;

/** The settings as they hold now. A change holds at once and is kept in the background. UI thread only. */
public final class Preferences {

    private final SettingsKeeping keeping;
    private final Background background;
    private final Consumer<String> failed;
    private final ReadOnlyObjectWrapper<Settings> settings;

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
        background.run(() -> keeping.change(change), kept -> {}, failed);
    }
}
