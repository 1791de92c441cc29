package nl.oprecht.ui.compose;

import nl.oprecht.domain.document.Documents;
import nl.oprecht.domain.text.LetterReader;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.compare.Sources;
import nl.oprecht.ui.drafts.DraftParts;
import nl.oprecht.ui.files.FileChoice;
import nl.oprecht.ui.lessons.Notebook;
import nl.oprecht.ui.model.Memory;
import nl.oprecht.ui.model.Preferences;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.model.RuleBriefs;
import nl.oprecht.ui.settings.Outside;
import nl.oprecht.ui.task.Background;
import nl.oprecht.ui.templates.Shelf;

/**
 * What the writing desk works with.
 *
 * @param model the text and what a check found in it
 * @param preferences what the user chose
 * @param memory how the window stood
 * @param vocabulary the names to show
 * @param letters tells the parts of a letter
 * @param briefs knows the rules' own names and examples
 * @param shelf the templates
 * @param comparing where answers to compare come from
 * @param drafts what it takes to keep drafts
 * @param documents texts and mails in files
 * @param notebook what customers taught, and whom to call
 * @param outside what the settings need from outside the window
 * @param choice asks which file
 * @param background does what may touch the disk
 * @param errands does what asks the operating system, and must not make the disk wait
 * @param texts the texts of the window
 */
public record ComposeParts(
        ReplyModel model,
        Preferences preferences,
        Memory memory,
        Vocabulary vocabulary,
        LetterReader letters,
        RuleBriefs briefs,
        Shelf shelf,
        Sources comparing,
        DraftParts drafts,
        Documents documents,
        Notebook notebook,
        Outside outside,
        FileChoice choice,
        Background background,
        Background errands,
        Texts texts) {}
