package nl.oprecht.ui.settings;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.Preferences;
import nl.oprecht.ui.style.NamedChoice;

/** Makes rows that show what holds, and change it at once. */
final class Rows {

    private static final String BACK = "fth-rotate-ccw";

    private final Preferences preferences;
    private final Texts texts;

    Rows(Preferences preferences, Texts texts) {
        this.preferences = preferences;
        this.texts = texts;
    }

    /** A list that drops down. */
    <T> SettingRow choice(Plain<T> plain) {
        ComboBox<NamedChoice<T>> list = new ComboBox<>();
        List<NamedChoice<T>> choices =
                plain.values().stream().map(value -> named(plain, value)).toList();
        list.getItems().setAll(choices);
        list.setValue(named(plain, plain.get().apply(preferences.get())));
        list.valueProperty().addListener((value, old, now) -> {
            if (!now.value().equals(plain.get().apply(preferences.get()))) {
                preferences.change(settings -> plain.with().apply(settings, now.value()));
            }
        });
        preferences
                .property()
                .addListener((property, old, now) ->
                        list.setValue(named(plain, plain.get().apply(now))));
        return new SettingRow(plain.name(), plain.sentence(), list)
                .foundBy(choices.stream().map(NamedChoice::name).toList())
                .takenBackBy(
                        BACK,
                        texts.get("settings.back", plain.label().apply(plain.usual())),
                        holds(settings -> !plain.get().apply(settings).equals(plain.usual())),
                        () -> preferences.change(settings -> plain.with().apply(settings, plain.usual())));
    }

    /**
     * A tick, usually on.
     *
     * @param on whether it is on
     * @param with the settings with it on or off
     */
    SettingRow tick(
            String name, String sentence, Predicate<Settings> on, BiFunction<Settings, Boolean, Settings> with) {
        CheckBox tick = new CheckBox();
        tick.setSelected(on.test(preferences.get()));
        tick.selectedProperty().addListener((selected, was, is) -> {
            if (is != on.test(preferences.get())) {
                preferences.change(settings -> with.apply(settings, is));
            }
        });
        preferences.property().addListener((property, old, now) -> tick.setSelected(on.test(now)));
        return new SettingRow(name, sentence, tick)
                .foundBy(List.of(texts.get("settings.on"), texts.get("settings.off")))
                .takenBackBy(
                        BACK,
                        texts.get("settings.back", texts.get("settings.on")),
                        holds(settings -> !on.test(settings)),
                        () -> preferences.change(settings -> with.apply(settings, true)));
    }

    private ObservableValue<Boolean> holds(Predicate<Settings> what) {
        return preferences.property().map(what::test);
    }

    private static <T> NamedChoice<T> named(Plain<T> plain, T value) {
        return new NamedChoice<>(value, plain.label().apply(value));
    }
}
