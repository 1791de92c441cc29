package nl.oprecht.ui.settings;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Settings that belong together, under a heading. A list that the user built up, such as words that are never to be
 * marked, is a section too: a row for each, with a button that takes it off the list.
 */
public interface SettingsSection {

    /** The heading. */
    String title();

    /** The rows in their order; the sheet follows what changes in them. */
    ObservableList<SettingRow> rows();

    /** Runs each time that the sheet opens. */
    default void opened() {}

    /** A section whose rows stay the same. */
    static SettingsSection of(String title, SettingRow... rows) {
        ObservableList<SettingRow> all = FXCollections.observableArrayList(rows);
        return new SettingsSection() {

            @Override
            public String title() {
                return title;
            }

            @Override
            public ObservableList<SettingRow> rows() {
                return all;
            }
        };
    }
}
