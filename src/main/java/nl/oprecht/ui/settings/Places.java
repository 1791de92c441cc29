package nl.oprecht.ui.settings;

import java.util.Optional;
import javafx.stage.Window;

/** Asks the user for a place on the disk, as the operating system does. UI thread only. */
public interface Places {

    /** The path of a file that is there; empty when the user chose none. */
    Optional<String> open(Window window, String title);

    /** The path of a file that may be there; empty when the user chose none. */
    Optional<String> save(Window window, String title, String name);

    /** The path of a folder; empty when the user chose none. */
    Optional<String> folder(Window window, String title);
}
