package nl.oprecht.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.oprecht.domain.document.Documents;
import nl.oprecht.domain.draft.DraftKeeping;
import nl.oprecht.domain.example.BeforeAfter;
import nl.oprecht.domain.lesson.LessonKeeping;
import nl.oprecht.domain.lesson.TableText;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.rule.RuleGuide;
import nl.oprecht.domain.setting.DeskMemory;
import nl.oprecht.domain.setting.SettingsKeeping;
import nl.oprecht.domain.template.TemplateKeeping;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.text.LetterReader;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.files.FileChoice;
import nl.oprecht.ui.settings.Outside;

/**
 * What the window needs from the rest of the program.
 *
 * @param vocabulary the names to show
 * @param letters tells the parts of a letter
 * @param guide asked for rules on the background thread of the disk
 * @param checker used on one background thread of the window only
 * @param readDictionaries makes spelling and grammar ready; takes seconds, run once on a thread of its own
 * @param library searched on another background thread
 * @param keeping used on that thread too
 * @param drafts the same; of this window only
 * @param lessons used on that thread too
 * @param tables writes tables for a spreadsheet
 * @param settings read once while the window opens, then used on that thread
 * @param memory the same
 * @param examples the shipped pairs, read on that thread too
 * @param documents texts and mails in files, read on that thread
 * @param today the day on which “morgen” is tomorrow
 * @param choice asks which file
 * @param outside what the settings need from outside the window
 * @param texts the texts of the part {@code window}, in the language that the program starts in
 * @param spoken whether the user asked for that language at the start, so that the settings do not decide yet
 */
public record DeskParts(
        Vocabulary vocabulary,
        LetterReader letters,
        RuleGuide guide,
        ReplyChecker checker,
        Runnable readDictionaries,
        TemplateLibrary library,
        TemplateKeeping keeping,
        DraftKeeping drafts,
        LessonKeeping lessons,
        TableText tables,
        SettingsKeeping settings,
        DeskMemory memory,
        Supplier<List<BeforeAfter>> examples,
        Documents documents,
        Supplier<LocalDate> today,
        FileChoice choice,
        Outside outside,
        Texts texts,
        boolean spoken) {}
