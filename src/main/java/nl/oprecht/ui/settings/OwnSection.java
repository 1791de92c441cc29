package nl.oprecht.ui.settings;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TextField;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.Preferences;

/** What the agent always fills in, such as name and number: a row for each, and a last one to add another. */
final class OwnSection implements SettingsSection {

    private final SettingsParts parts;
    private final Preferences preferences;
    private final Texts texts;
    private final ObservableList<SettingRow> rows = FXCollections.observableArrayList();
    private final Map<String, SettingRow> byName = new TreeMap<>();
    private final OwnAdding adding;
    /** What the templates ask for, by the names of the places in them. */
    private Map<String, String> labels = Map.of();

    OwnSection(SettingsParts parts) {
        this.parts = parts;
        this.preferences = parts.preferences();
        this.texts = parts.texts();
        adding = new OwnAdding(texts, this::keep);
        preferences.property().addListener((property, old, now) -> {
            if (!now.own().equals(old.own())) {
                show(now);
            }
        });
        show(preferences.get());
    }

    @Override
    public String title() {
        return texts.get("settings.own");
    }

    @Override
    public ObservableList<SettingRow> rows() {
        return rows;
    }

    /** The templates tell what can be filled in; without them, what is known can still be changed. */
    @Override
    public void opened() {
        parts.background().run(() -> labels(parts.templates().all()), this::showLabels, problem -> {});
    }

    private void showLabels(Map<String, String> read) {
        if (!read.equals(labels)) {
            labels = read;
            byName.clear();
            show(preferences.get());
        }
    }

    /** Those that most templates ask for come first. */
    private static Map<String, String> labels(List<KeptTemplate> templates) {
        Map<String, List<Placeholder>> asked = templates.stream()
                .filter(kept -> !kept.archived())
                .flatMap(kept -> kept.template().placeholders().stream())
                .filter(Placeholder::lasts)
                .collect(Collectors.groupingBy(Placeholder::name));
        Map<String, String> labels = new LinkedHashMap<>();
        asked.values().stream()
                .sorted(Comparator.comparingInt((List<Placeholder> uses) -> -uses.size())
                        .thenComparing(uses -> uses.get(0).name()))
                .map(uses -> uses.get(0))
                .forEach(placeholder -> labels.put(placeholder.name(), placeholder.label()));
        return labels;
    }

    private void show(Settings settings) {
        byName.keySet().retainAll(settings.own().keySet());
        settings.own().keySet().forEach(name -> byName.computeIfAbsent(name, this::row));
        List<SettingRow> wanted =
                Stream.concat(byName.values().stream(), Stream.of(adding.row())).toList();
        if (!rows.equals(wanted)) {
            rows.setAll(wanted);
        }
        Map<String, String> open = new LinkedHashMap<>(labels);
        open.keySet().removeAll(settings.own().keySet());
        adding.offer(open);
    }

    private SettingRow row(String name) {
        TextField field = new TextField(preferences.get().own().get(name));
        field.getStyleClass().add("own-value");
        field.setOnAction(event -> keep(name, field.getText()));
        field.focusedProperty().addListener((property, was, is) -> {
            if (was) {
                keep(name, field.getText());
            }
        });
        preferences.property().addListener((property, old, now) -> {
            if (!field.isFocused()) {
                field.setText(now.own().getOrDefault(name, ""));
            }
        });
        return new SettingRow(labels.getOrDefault(name, name), texts.get("settings.own.place", name), field)
                .takenBackBy("fth-x", texts.get("settings.own.forget"), new SimpleBooleanProperty(true), () -> {
                    adding.row().requestFocus();
                    keep(name, "");
                });
    }

    private void keep(String name, String value) {
        if (!value.strip().equals(preferences.get().own().getOrDefault(name, ""))) {
            preferences.change(settings -> settings.withOwnValue(name, value));
        }
    }
}
