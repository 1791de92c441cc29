package nl.oprecht.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks which file or folder. On the UI thread, and waits for the answer. */
public interface FileChoice {

    /**
     * What is asked.
     *
     * @param title says what for
     * @param kind what the files that are shown are called
     * @param endings how their names end, such as {@code *.txt}
     * @param folder where to begin; null for the usual place
     */
    record Question(String title, String kind, List<String> endings, @Nullable Path folder) {

        /** The list is copied. */
        public Question {
            endings = List.copyOf(endings);
        }
    }

    /** The file to open; empty when the user thinks better of it. */
    Optional<Path> open(Window window, Question question);

    /**
     * The file to write; asks by itself whether one that is there may be overwritten.
     *
     * @param name what it may be called
     */
    Optional<Path> save(Window window, Question question, String name);

    /**
     * A folder; empty when the user thinks better of it.
     *
     * @param title says what for
     */
    Optional<Path> folder(Window window, String title);
}
