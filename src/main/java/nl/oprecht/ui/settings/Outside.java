package nl.oprecht.ui.settings;

import java.util.Locale;
import nl.oprecht.domain.setting.DataFolder;
import nl.oprecht.domain.setting.SettingsExchange;
import nl.oprecht.domain.setting.SystemLook;
import nl.oprecht.ui.files.FileChoice;

/**
 * What the settings need from outside the window.
 *
 * @param language that the program starts in
 * @param look how the operating system is coloured
 * @param folder where the data is
 * @param exchange settings from and to a file
 * @param choice asks the user for files and folders
 */
public record Outside(
        Locale language, SystemLook look, DataFolder folder, SettingsExchange exchange, FileChoice choice) {}
