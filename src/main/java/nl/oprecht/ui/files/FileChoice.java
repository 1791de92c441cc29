package nl.oprecht.ui.files;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks which file. On the UI thread, and waits for the answer. */
public interface FileChoice {

    /**
     * What is asked.
     *
     * @param title says what for
     * @param kind what the files that are shown are called
     * @param folder where to begin; null for the usual place
     */
    record Question(String title, String kind, @Nullable Path folder) {}

    /** The file to open; empty when the user thinks better of it. */
    Optional<Path> open(Window window, Question question);

    /**
     * The file to write; asks by itself whether one that is there may be overwritten.
     *
     * @param name what it may be called
     */
    Optional<Path> save(Window window, Question question, String name);
}
