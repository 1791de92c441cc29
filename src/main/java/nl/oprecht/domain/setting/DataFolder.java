package nl.oprecht.domain.setting;

import java.util.Optional;
import nl.oprecht.domain.failure.UserFacingException;

/** The folder of this user's data. Another one takes effect when the window is next opened. */
public interface DataFolder {

    /**
     * The folder of the next start.
     *
     * @param folder its path
     * @param hasData whether it has data of its own, which is used then in place of the present data
     */
    record Next(String folder, boolean hasData) {}

    /** The path of the folder that is in use. */
    String present();

    /** The path of the folder that is used where the user chose no other. */
    String usual();

    /** Whether the user can choose another one here; not when a variable of the environment names it. */
    boolean choosable();

    /** The folder to be used from the next start; empty when it is the present one. Touches the disk. */
    Optional<Next> next();

    /** What the user should know about the folder since the start, in a sentence; empty for nothing. */
    String problem();

    /**
     * Chooses the folder to be used from the next start. What stands in the present one is copied to it then, unless it
     * has data of its own; the present one stays as it is. In a folder with other things in it, one of our own is made.
     *
     * @throws UserFacingException when it cannot be that folder
     */
    void choose(String folder);

    /** Goes on with the present folder after all. */
    void stay();

    /**
     * Shows the folder in the file manager.
     *
     * @throws UserFacingException when there is none to show it
     */
    void open();
}
