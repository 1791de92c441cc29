package nl.oprecht.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.setting.DataFolder;
import nl.oprecht.domain.setting.DataFolder.Next;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.files.FileChoice;
import nl.oprecht.ui.task.Background;
import org.jspecify.annotations.Nullable;

/** The folder of the data: which it is, and what is to become of it at the next start. */
final class FolderRow {

    private final DataFolder folder;
    private final FileChoice choice;
    private final Background background;
    private final Texts texts;
    private final Button choose = new Button();
    private final Button usual = new Button();
    private final Button stay = new Button();
    private final Label next = new Label();
    private final SettingRow row;

    FolderRow(SettingsParts parts) {
        folder = parts.outside().folder();
        choice = parts.outside().choice();
        background = parts.background();
        texts = parts.texts();
        Button open = button(new Button(), "settings.folder.open", () -> parts.errands()
                .run(
                        () -> {
                            folder.open();
                            return true;
                        },
                        done -> {},
                        this::say));
        button(choose, "settings.folder.choose", this::choose);
        button(usual, "settings.folder.usual", () -> change(() -> folder.choose(folder.usual())));
        button(stay, "settings.folder.stay", () -> change(folder::stay));
        Label path = new Label(folder.present());
        path.getStyleClass().add("folder-path");
        path.setWrapText(true);
        next.getStyleClass().add("setting-outcome");
        next.setWrapText(true);
        next.managedProperty().bind(next.visibleProperty());
        next.visibleProperty().bind(next.textProperty().isNotEmpty());
        FlowPane buttons = new FlowPane(8, 8, open, choose, usual, stay);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox below = new VBox(8, path, next, buttons);
        below.getStyleClass().add("setting-below");
        String about = texts.get(folder.choosable() ? "settings.folder.about" : "settings.folder.named");
        row = new SettingRow(texts.get("settings.folder"), about, new Region()).with(below, open);
        show(null, false);
    }

    SettingRow row() {
        return row;
    }

    /** Another window may have chosen. */
    void refresh() {
        change(() -> {});
    }

    private void choose() {
        choice.folder(row.getScene().getWindow(), texts.get("settings.folder.choose"))
                .ifPresent(chosen -> change(() -> folder.choose(chosen.toString())));
    }

    private void change(Runnable change) {
        background.run(
                () -> {
                    change.run();
                    return folder.next();
                },
                chosen -> show(chosen.orElse(null), stay.isFocused() || usual.isFocused()),
                this::say);
    }

    private void show(@Nullable Next chosen, boolean keyboard) {
        if (chosen == null) {
            say("");
        } else {
            String key = chosen.hasData() ? "settings.folder.next.data" : "settings.folder.next";
            say(texts.get(key, chosen.folder()));
        }
        boolean choosable = folder.choosable();
        shown(choose, choosable);
        shown(stay, chosen != null);
        shown(usual, choosable && chosen == null && !folder.present().equals(folder.usual()));
        if (keyboard) {
            choose.requestFocus();
        }
    }

    private void say(String sentence) {
        next.setText(sentence);
    }

    private static void shown(Button button, boolean is) {
        button.setVisible(is);
        button.setManaged(is);
    }

    private Button button(Button button, String key, Runnable action) {
        button.setText(texts.get(key));
        button.getStyleClass().add("rewrite");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
