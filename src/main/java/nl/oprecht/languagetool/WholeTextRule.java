package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.GenericUnpairedBracketsRule;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.nl.WordCoherencyRule;

/**
 * A stock rule that compares what is far apart, and what it compares in a sentence. Sentences that hold none of it, or
 * nothing that anything else in the text goes against, it need not see.
 *
 * @param rule the rule
 * @param compared what a sentence holds that the rule looks for
 * @param against by each of these, what it is compared with
 */
record WholeTextRule(
        TextLevelRule rule, Function<AnalyzedSentence, Set<String>> compared, Map<String, Set<String>> against) {

    private static final String PAIRED = "[](){}“”‹›„\"";

    /** Stands for a sentence that the rule is to see, whatever else the text holds. */
    private static final String ANYHOW = "";

    /** A rule that we do not know is taken to look at everything. */
    static WholeTextRule of(TextLevelRule rule) {
        if (rule instanceof GenericUnpairedBracketsRule) {
            return seeing(rule, text -> text.chars().anyMatch(letter -> PAIRED.indexOf(letter) >= 0));
        }
        if (rule instanceof WordCoherencyRule) {
            Map<String, Set<String>> spellings = TwoSpellings.words();
            return new WholeTextRule(rule, sentence -> held(sentence, spellings.keySet()), spellings);
        }
        return seeing(rule, text -> true);
    }

    private static WholeTextRule seeing(TextLevelRule rule, Predicate<String> concerned) {
        return new WholeTextRule(
                rule,
                sentence -> concerned.test(sentence.getText()) ? Set.of(ANYHOW) : Set.of(),
                Map.of(ANYHOW, Set.of(ANYHOW)));
    }

    /** Whether one of these, which a sentence holds, is compared with something that the text holds. */
    boolean concerns(Set<String> sentence, Set<String> text) {
        for (String word : sentence) {
            if (!Collections.disjoint(against.get(word), text)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> held(AnalyzedSentence sentence, Set<String> words) {
        Set<String> held = new HashSet<>();
        for (AnalyzedTokenReadings token : sentence.getTokensWithoutWhitespace()) {
            held.add(token.getToken());
            token.getReadings().forEach(reading -> held.add(reading.getLemma()));
        }
        held.retainAll(words);
        return Set.copyOf(held);
    }

    /** The stock rule keeps its list to itself and those that extend it. */
    private static final class TwoSpellings extends WordCoherencyRule {

        private TwoSpellings(ResourceBundle messages) throws IOException {
            super(messages);
        }

        static Map<String, Set<String>> words() {
            try {
                return new TwoSpellings(JLanguageTool.getMessageBundle()).getWordMap();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
