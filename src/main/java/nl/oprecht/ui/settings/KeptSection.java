package nl.oprecht.ui.settings;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is kept, for how long and where. */
final class KeptSection implements SettingsSection {

    private final String title;
    private final FolderRow folder;
    private final ObservableList<SettingRow> rows;

    KeptSection(String title, SettingRow drafts, FolderRow folder) {
        this.title = title;
        this.folder = folder;
        rows = FXCollections.observableArrayList(drafts, folder.row());
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public ObservableList<SettingRow> rows() {
        return rows;
    }

    @Override
    public void opened() {
        folder.refresh();
    }
}
