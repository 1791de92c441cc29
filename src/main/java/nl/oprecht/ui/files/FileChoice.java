package nl.oprecht.ui.files;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks which file. On the UI thread, and waits for the answer. */
public interface FileChoice {

    /**
     * The file to open; empty when the user thinks better of it.
     *
     * @param title of what asks
     * @param folder where to begin; null for the usual place
     */
    Optional<Path> open(Window window, String title, @Nullable Path folder);

    /**
     * The file to write; asks by itself whether one that is there may be overwritten.
     *
     * @param title of what asks
     * @param folder where to begin; null for the usual place
     * @param name what it may be called
     */
    Optional<Path> save(Window window, String title, @Nullable Path folder, String name);
}
