package nl.oprecht.ui.settings;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.panes.WrappingRow;
import nl.oprecht.ui.style.NamedChoice;

/** Adds something that the agent always fills in: what the templates ask for, and the answer. */
final class OwnAdding {

    private final ComboBox<NamedChoice<String>> place = new ComboBox<>();
    private final TextField value = new TextField();
    private final Button add = new Button();
    private final BiConsumer<String, String> onAdd;
    private final SettingRow row;

    /** @param onAdd is given the name of the place and the answer */
    OwnAdding(Texts texts, BiConsumer<String, String> onAdd) {
        this.onAdd = onAdd;
        place.setPromptText(texts.get("settings.own.choose"));
        place.setAccessibleText(texts.get("settings.own.choose"));
        place.getStyleClass().add("own-place");
        value.setPromptText(texts.get("settings.own.value"));
        value.setAccessibleText(texts.get("settings.own.value"));
        value.setOnAction(event -> add());
        add.setText(texts.get("settings.own.add"));
        add.getStyleClass().add("rewrite");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> add());
        add.disableProperty()
                .bind(place.valueProperty().isNull().or(value.textProperty().isEmpty()));
        WrappingRow fields = new WrappingRow(8).with(place).growing(value).with(add);
        fields.getStyleClass().add("setting-below");
        row = new SettingRow(texts.get("settings.own.more"), texts.get("settings.own.about"), new Region())
                .with(fields, place);
    }

    SettingRow row() {
        return row;
    }

    /** Lets the user choose among these: labels by the names of the places. */
    void offer(Map<String, String> labels) {
        List<NamedChoice<String>> places = labels.entrySet().stream()
                .map(entry -> new NamedChoice<>(entry.getKey(), entry.getValue()))
                .toList();
        if (!place.getItems().equals(places)) {
            place.setValue(null);
            place.getItems().setAll(places);
        }
    }

    private void add() {
        NamedChoice<String> chosen = place.getValue();
        String answer = value.getText();
        if (chosen != null && !answer.isBlank()) {
            value.clear();
            onAdd.accept(chosen.value(), answer);
            place.requestFocus();
        }
    }
}
