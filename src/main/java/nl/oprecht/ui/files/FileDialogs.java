package nl.oprecht.ui.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The dialogs of the operating system. */
public final class FileDialogs implements FileChoice {

    private static final List<String> TEXTS = List.of("*.txt", "*.md");
    private static final List<String> READABLE = List.of("*.txt", "*.md", "*.html", "*.htm", "*.eml");

    @Override
    public Optional<Path> open(Window window, String title, @Nullable Path folder) {
        FileChooser chooser = chooser(title, folder, READABLE);
        chooser.getExtensionFilters().add(new ExtensionFilter("*", "*"));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(Window window, String title, @Nullable Path folder, String name) {
        FileChooser chooser = chooser(title, folder, TEXTS);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    private static FileChooser chooser(String title, @Nullable Path folder, List<String> endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new ExtensionFilter(String.join(", ", endings), endings));
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }
}
