package nl.oprecht.ui.settings;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.domain.setting.SettingsExchange;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.files.FileChoice.Question;
import nl.oprecht.ui.model.Preferences;

/** All settings to a file and from one. What a file would change is shown first, and can be taken back afterwards. */
final class ExchangeRows {

    private final SettingsParts parts;
    private final Preferences preferences;
    private final SettingsExchange exchange;
    private final Differences differences;
    private final Texts texts;
    private final Label exported = outcome();
    private final Label told = outcome();
    private final VBox changes = new VBox(4);
    private final Button take;
    private final Button leave;
    private final Button undo;
    private final Button export;
    private final Button choose;
    private final SettingRow exporting;
    private final SettingRow importing;

    ExchangeRows(SettingsParts parts, Differences differences) {
        this.parts = parts;
        this.preferences = parts.preferences();
        this.exchange = parts.outside().exchange();
        this.differences = differences;
        this.texts = parts.texts();
        take = button("settings.import.take");
        leave = button("settings.import.leave");
        undo = button("settings.import.undo");
        export = button("settings.export.do");
        choose = button("settings.import.do");
        changes.getStyleClass().add("import-changes");
        changes.managedProperty().bind(changes.visibleProperty());
        FlowPane buttons = new FlowPane(8, 8, take, leave, undo);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox below = new VBox(8, told, changes, buttons);
        below.getStyleClass().add("setting-below");
        below.visibleProperty().bind(told.visibleProperty());
        below.managedProperty().bind(below.visibleProperty());
        exporting =
                new SettingRow(texts.get("settings.export"), texts.get("settings.export.about"), export).with(exported);
        importing =
                new SettingRow(texts.get("settings.import"), texts.get("settings.import.about"), choose).with(below);
        export.setOnAction(event -> export());
        choose.setOnAction(event -> choose());
        leave.setOnAction(event -> rest(""));
        undo.setOnAction(event -> {
            preferences.putBack();
            rest(texts.get("settings.import.undone"));
        });
        rest(preferences.replaced().isPresent() ? texts.get("settings.import.done") : "");
    }

    SettingRow exporting() {
        return exporting;
    }

    SettingRow importing() {
        return importing;
    }

    private void export() {
        parts.outside()
                .choice()
                .save(exporting.getScene().getWindow(), question("settings.export"), "oprecht-instellingen.json")
                .map(Path::toString)
                .ifPresent(path -> {
                    Settings now = preferences.get();
                    parts.background()
                            .run(
                                    () -> {
                                        exchange.export(now, path);
                                        return path;
                                    },
                                    done -> exported.setText(texts.get("settings.export.done", done)),
                                    exported::setText);
                });
    }

    private void choose() {
        parts.outside()
                .choice()
                .open(importing.getScene().getWindow(), question("settings.import"))
                .map(Path::toString)
                .ifPresent(path -> {
                    Settings now = preferences.get();
                    parts.background().run(() -> exchange.read(path, now), this::propose, this::rest);
                });
    }

    private Question question(String title) {
        return new Question(texts.get(title), "JSON", List.of("*.json"), null);
    }

    private void propose(Settings read) {
        List<String> lines = differences.between(preferences.get(), read);
        if (lines.isEmpty()) {
            rest(texts.get("settings.import.same"));
            return;
        }
        told.setText(texts.get("settings.import.would"));
        changes.getChildren().setAll(lines.stream().map(ExchangeRows::line).toList());
        take.setOnAction(event -> {
            rest(texts.get("settings.import.done"));
            shown(undo, true);
            undo.requestFocus();
            preferences.replace(read);
        });
        show(true);
        take.requestFocus();
    }

    /** Nothing is asked; says only this. */
    private void rest(String sentence) {
        boolean keyboard = take.isFocused() || leave.isFocused() || undo.isFocused();
        told.setText(sentence);
        show(false);
        if (keyboard) {
            choose.requestFocus();
        }
    }

    private void show(boolean asked) {
        changes.setVisible(asked);
        shown(take, asked);
        shown(leave, asked);
        shown(undo, !asked && preferences.replaced().isPresent());
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static void shown(Button button, boolean is) {
        button.setVisible(is);
        button.setManaged(is);
    }

    private Button button(String key) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().add("rewrite");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Label outcome() {
        Label outcome = new Label();
        outcome.getStyleClass().add("setting-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(Region.USE_PREF_SIZE);
        outcome.visibleProperty().bind(outcome.textProperty().isNotEmpty());
        outcome.managedProperty().bind(outcome.visibleProperty());
        return outcome;
    }
}
