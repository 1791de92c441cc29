package nl.oprecht.ui.settings;

import java.util.List;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.ui.model.Preferences;
import nl.oprecht.ui.style.Curtain;
import org.jspecify.annotations.Nullable;

/** All that the window does with settings: the sheet over it, and the keys for the size of its text. */
public final class SettingsDesk {

    private final SettingsParts parts;
    private final Preferences preferences;
    private final List<SettingsSection> lists;
    private final Curtain curtain;
    private final Runnable onLeft;
    private @Nullable SettingsSheet sheet;

    /**
     * @param lists what the user ignores, to be shown among the settings
     * @param curtain shows the sheet
     * @param onLeft gives the keyboard back
     */
    public SettingsDesk(SettingsParts parts, List<SettingsSection> lists, Curtain curtain, Runnable onLeft) {
        this.parts = parts;
        this.preferences = parts.preferences();
        this.lists = lists;
        this.curtain = curtain;
        this.onLeft = onLeft;
    }

    /** Opens the sheet. */
    public void open() {
        SettingsSheet opened = sheet();
        opened.begin();
        curtain.show(opened, this::leave);
    }

    /** Opens the sheet where another desk has it open. */
    public void goOn(SettingsDesk other) {
        SettingsSheet before = other.sheet;
        if (before != null && other.curtain.shows(before)) {
            open();
            sheet().goOn(before);
        }
    }

    /** Makes all text one step larger. */
    public void larger() {
        preferences.change(settings -> settings.withTextSize(TextSizes.above(settings.textSize())));
    }

    /** Makes all text one step smaller. */
    public void smaller() {
        preferences.change(settings -> settings.withTextSize(TextSizes.below(settings.textSize())));
    }

    /** Gives all text its usual size. */
    public void usualSize() {
        preferences.change(settings -> settings.withTextSize(Settings.USUAL.textSize()));
    }

    private SettingsSheet sheet() {
        SettingsSheet made = sheet;
        if (made == null) {
            made = new SettingsSheet(new Sections(parts).all(lists), parts.texts(), this::leave);
            sheet = made;
        }
        return made;
    }

    private void leave() {
        curtain.hide();
        onLeft.run();
    }
}
