package nl.oprecht.ui.lessons;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.i18n.Texts;

/** Asks for a place and writes a table there. */
final class TableExport {

    private final Notebook notebook;
    private final Texts texts;

    TableExport(Notebook notebook, Texts texts) {
        this.notebook = notebook;
        this.texts = texts;
    }

    /**
     * Writes these rows where the user wants them; nothing when they want them nowhere.
     *
     * @param name proposed for the file
     * @param line says how it went
     */
    void export(List<List<String>> rows, String name, Window window, UndoLine line) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("lessons.export"));
        chooser.setInitialFileName(name + "-" + notebook.today().get() + ".csv");
        chooser.getExtensionFilters().add(new ExtensionFilter("CSV", "*.csv"));
        File chosen = chooser.showSaveDialog(window);
        if (chosen != null) {
            write(rows, chosen.toPath(), line);
        }
    }

    /** Writes these rows into this file. */
    void write(List<List<String>> rows, Path file, UndoLine line) {
        notebook.background()
                .run(
                        () -> written(file, notebook.tables().of(rows)),
                        done -> line.say(texts.get("lessons.exported", done.getFileName()), false),
                        problem -> line.say(problem, true));
    }

    private static Path written(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UserFacingException(
                    new Problem(file.toString(), "Hier is niet te schrijven.", "Kies een andere plek."), e);
        }
    }
}
