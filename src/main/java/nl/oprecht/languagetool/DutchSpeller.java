package nl.oprecht.languagetool;

import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.nl.MorfologikDutchSpellerRule;
import org.languagetool.rules.spelling.morfologik.MorfologikMultiSpeller;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/**
 * LanguageTool's Dutch speller, but that it knows phrases by {@link AcceptedPhrases}, and looks for better words as
 * {@link SimilarWords} does, two letters away at most. At three, LanguageTool takes a tenth of a second or more to come up with a rugzakhoes for a rugzakpolis. A mistake
 * that people make is not so far from the word that they meant.
 *
 * <p>The stock rule is final, so this one says anew which dictionary it reads.
 *
 * @see MorfologikDutchSpellerRule
 */
final class DutchSpeller extends MorfologikSpellerRule {

    /** What LanguageTool calls words that stand among English ones. */
    private static final String ENGLISH = "_english_ignore_";

    private final MorfologikMultiSpeller oneEdit = new SimilarSpelling(1);
    private final MorfologikMultiSpeller twoEdits = new SimilarSpelling(2);

    DutchSpeller(
            ResourceBundle messages,
            Language language,
            @Nullable UserConfig userConfig,
            @Nullable List<Language> otherLanguages)
            throws IOException {
        super(messages, language, userConfig, otherLanguages);
    }

    @Override
    public String getFileName() {
        return SpellingList.DICTIONARY;
    }

    @Override
    public String getId() {
        return "MORFOLOGIK_RULE_NL_NL";
    }

    @Override
    protected String getIgnoreFileName() {
        return SpellingList.IGNORED;
    }

    @Override
    public String getSpellingFileName() {
        return "/nl/spelling/spelling.txt";
    }

    @Override
    protected String getProhibitFileName() {
        return "/nl/spelling/prohibit.txt";
    }

    @Override
    protected boolean tokenizeNewWords() {
        return false;
    }

    @Override
    protected AnalyzedSentence getSentenceWithImmunization(AnalyzedSentence sentence) {
        return DutchParts.acceptedPhrases().excuse(sentence);
    }

    @Override
    protected boolean ignorePotentiallyMisspelledWord(String word) {
        return !DutchParts.compounds().getParts(word).isEmpty();
    }

    @Override
    protected List<RuleMatch> getRuleMatches(
            String word,
            int start,
            AnalyzedSentence sentence,
            List<RuleMatch> before,
            int index,
            AnalyzedTokenReadings[] tokens)
            throws IOException {
        // here, since they are made anew at the first word, where nobody else can get at them
        speller1 = oneEdit;
        speller2 = twoEdits;
        speller3 = twoEdits;
        return tokens[index].hasPosTag(ENGLISH)
                ? List.of()
                : super.getRuleMatches(word, start, sentence, before, index, tokens);
    }
}
