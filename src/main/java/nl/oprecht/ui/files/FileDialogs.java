package nl.oprecht.ui.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The dialogs of the operating system. */
public final class FileDialogs implements FileChoice {

    @Override
    public Optional<Path> open(Window window, Question question) {
        return Optional.ofNullable(chooser(question).showOpenDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(Window window, Question question, String name) {
        FileChooser chooser = chooser(question);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(Window window, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    private static FileChooser chooser(Question question) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(question.title());
        List<String> endings = question.endings();
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(question.kind() + " (" + String.join(", ", endings) + ")", endings));
        Path folder = question.folder();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }
}
