package nl.oprecht.ui.settings;

import nl.oprecht.domain.template.TemplateKeeping;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.Preferences;
import nl.oprecht.ui.task.Background;

/**
 * What the sheet of settings works with.
 *
 * @param preferences what it shows and changes
 * @param outside what it needs from outside the window
 * @param vocabulary the names to show
 * @param templates tell which values an agent may always fill in
 * @param background does what touches the disk
 * @param errands does what asks the operating system
 * @param texts the texts of the window
 */
public record SettingsParts(
        Preferences preferences,
        Outside outside,
        Vocabulary vocabulary,
        TemplateKeeping templates,
        Background background,
        Background errands,
        Texts texts) {}
