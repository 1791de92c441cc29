package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Predicate;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.GenericUnpairedBracketsRule;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.nl.WordCoherencyRule;

/**
 * A stock rule that compares what is far apart, and which sentences it compares at all: the others it need not see.
 *
 * @param rule the rule
 * @param concerns whether a sentence holds what it looks for
 */
record WholeTextRule(TextLevelRule rule, Predicate<AnalyzedSentence> concerns) {

    private static final String PAIRED = "[](){}“”‹›„\"";

    /** A rule that we do not know is taken to look at everything. */
    static WholeTextRule of(TextLevelRule rule) {
        if (rule instanceof GenericUnpairedBracketsRule) {
            return new WholeTextRule(
                    rule, sentence -> sentence.getText().chars().anyMatch(letter -> PAIRED.indexOf(letter) >= 0));
        }
        if (rule instanceof WordCoherencyRule) {
            Set<String> spelledTwoWays = TwoSpellings.words();
            return new WholeTextRule(rule, sentence -> holdsAny(sentence, spelledTwoWays));
        }
        return new WholeTextRule(rule, sentence -> true);
    }

    private static boolean holdsAny(AnalyzedSentence sentence, Set<String> words) {
        for (AnalyzedTokenReadings token : sentence.getTokensWithoutWhitespace()) {
            boolean held = words.contains(token.getToken())
                    || token.getReadings().stream().anyMatch(reading -> words.contains(reading.getLemma()));
            if (held) {
                return true;
            }
        }
        return false;
    }

    /** The stock rule keeps its list to itself and those that extend it. */
    private static final class TwoSpellings extends WordCoherencyRule {

        private TwoSpellings(ResourceBundle messages) throws IOException {
            super(messages);
        }

        static Set<String> words() {
            try {
                Map<String, Set<String>> words = new TwoSpellings(JLanguageTool.getMessageBundle()).getWordMap();
                return words.keySet();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
