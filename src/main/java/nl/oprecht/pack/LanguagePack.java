package nl.oprecht.pack;

import java.util.List;
import java.util.Set;
import nl.oprecht.domain.report.Weights;
import nl.oprecht.domain.situation.ContextCues;
import nl.oprecht.domain.text.LetterParts;
import nl.oprecht.domain.tone.EarSettings;
import nl.oprecht.domain.vocabulary.Vocabulary;

/**
 * All that the program knows of a language, as data.
 *
 * @param vocabulary families, moves, situations and principles
 * @param weights the numbers of the listening score
 * @param cues what tells what is going on
 * @param letter how the parts of a letter begin
 * @param ear when the second ear speaks
 * @param mutedCategories ids of stock LanguageTool categories that only make noise in a reply
 * @param mutedRules ids of stock LanguageTool rules that only make noise in a reply
 * @param unknownWord what is said of a word that no dictionary holds
 * @param address what it takes to turn one form of address into the other
 * @param ruleFiles patterns of tone rules, moves and signals, in the order of their paths
 */
public record LanguagePack(
        Vocabulary vocabulary,
        Weights weights,
        ContextCues cues,
        LetterParts letter,
        EarSettings ear,
        Set<String> mutedCategories,
        Set<String> mutedRules,
        String unknownWord,
        AddressWords address,
        List<RuleFile> ruleFiles) {

    /** Collections are copied. */
    public LanguagePack {
        mutedCategories = Set.copyOf(mutedCategories);
        mutedRules = Set.copyOf(mutedRules);
        ruleFiles = List.copyOf(ruleFiles);
    }
}
