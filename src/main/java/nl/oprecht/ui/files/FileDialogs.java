package nl.oprecht.ui.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The dialogs of the operating system. */
public final class FileDialogs implements FileChoice {

    private static final List<String> TEXTS = List.of("*.txt", "*.md");
    private static final List<String> READABLE = List.of("*.txt", "*.md", "*.html", "*.htm", "*.eml");

    @Override
    public Optional<Path> open(Window window, Question question) {
        return Optional.ofNullable(chooser(question, READABLE).showOpenDialog(window))
                .map(File::toPath);
    }

    @Override
    public Optional<Path> save(Window window, Question question, String name) {
        FileChooser chooser = chooser(question, TEXTS);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    private static FileChooser chooser(Question question, List<String> endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(question.title());
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(question.kind() + " (" + String.join(", ", endings) + ")", endings));
        Path folder = question.folder();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }
}
