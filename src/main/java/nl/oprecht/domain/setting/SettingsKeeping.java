package nl.oprecht.domain.setting;

import java.util.function.UnaryOperator;
import nl.oprecht.domain.failure.UserFacingException;

/** Keeps the settings between sessions. Safe for several threads; may touch the disk. */
public interface SettingsKeeping {

    /**
     * The settings as kept; the usual ones when none are.
     *
     * @throws UserFacingException when they cannot be read; what is there stays as it is
     */
    Settings read();

    /**
     * Changes the settings as they are kept now, which another window may have changed.
     *
     * @return the changed settings
     * @throws UserFacingException when they cannot be kept
     */
    Settings change(UnaryOperator<Settings> change);
}
