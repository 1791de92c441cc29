package nl.oprecht.ui.settings;

import java.io.File;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The dialogs of the operating system. */
public final class PlaceDialogs implements Places {

    @Override
    public Optional<String> open(Window window, String title) {
        return Optional.ofNullable(json(title).showOpenDialog(window)).map(File::getPath);
    }

    @Override
    public Optional<String> save(Window window, String title, String name) {
        FileChooser chooser = json(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::getPath);
    }

    @Override
    public Optional<String> folder(Window window, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(window)).map(File::getPath);
    }

    private static FileChooser json(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("JSON", "*.json"));
        return chooser;
    }
}
