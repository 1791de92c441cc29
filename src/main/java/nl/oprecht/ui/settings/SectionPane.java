package nl.oprecht.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A section on the sheet. */
final class SectionPane extends VBox {

    private final SettingsSection section;
    private final VBox rows = new VBox();
    private SearchWords words = SearchWords.of("");

    SectionPane(SettingsSection section) {
        this.section = section;
        getStyleClass().add("settings-section");
        Label heading = new Label(section.title());
        heading.getStyleClass().add("section-title");
        Bindings.bindContent(rows.getChildren(), section.rows());
        section.rows().addListener((ListChangeListener<SettingRow>) change -> filter(words));
        getChildren().addAll(heading, rows);
        managedProperty().bind(visibleProperty());
        filter(words);
    }

    SettingsSection section() {
        return section;
    }

    /** Shows only what these words find. */
    void filter(SearchWords wanted) {
        words = wanted;
        boolean any = false;
        for (SettingRow row : section.rows()) {
            boolean found = row.isFoundBy(words, section.title());
            row.setVisible(found);
            row.setManaged(found);
            any |= found;
        }
        setVisible(any);
    }
}
