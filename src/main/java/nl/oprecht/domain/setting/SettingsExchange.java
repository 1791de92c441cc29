package nl.oprecht.domain.setting;

import nl.oprecht.domain.failure.UserFacingException;

/** Carries settings from one computer to another, all in one file. Touches the disk. */
public interface SettingsExchange {

    /**
     * Writes these settings to a file, in place of what was there.
     *
     * @param file its path
     * @throws UserFacingException when it cannot be written
     */
    void export(Settings settings, String file);

    /**
     * The settings in a file; where it leaves one out, that of {@code otherwise}.
     *
     * @param file its path
     * @throws UserFacingException when it cannot be read, or is no such file
     */
    Settings read(String file, Settings otherwise);
}
