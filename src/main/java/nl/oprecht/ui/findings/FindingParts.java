package nl.oprecht.ui.findings;

import nl.oprecht.domain.text.LetterReader;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.Preferences;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.model.RuleBriefs;

/**
 * What showing findings works with.
 *
 * @param model the text and what a check found in it
 * @param preferences hold what is ignored in every draft
 * @param vocabulary the names to show
 * @param letters tells the parts of a letter
 * @param briefs knows the rules' own names and examples
 * @param texts the texts of the window
 */
public record FindingParts(
        ReplyModel model,
        Preferences preferences,
        Vocabulary vocabulary,
        LetterReader letters,
        RuleBriefs briefs,
        Texts texts) {}
