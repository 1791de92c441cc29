package nl.oprecht.languagetool;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.oprecht.languagetool.StringTests.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * What rules ask of single words, tried once for each word that comes by in place of by each rule at each place. A rule
 * cannot match a sentence in which no word has a form, a lemma or a tag that it cannot do without. LanguageTool itself
 * looks for the words that a rule names, one by one, in each sentence; of expressions and tags it knows nothing until it
 * tries them. For any thread.
 *
 * <p>A rule that goes by the tags before disambiguation ({@code raw_pos}) would be judged by the wrong ones; Dutch has none.
 */
final class WordTests {

    /** What a rule calls the tag of a word that has none. */
    private static final String UNKNOWN = "UNKNOWN";

    private final StringTests forms;
    private final StringTests lemmas;
    private final StringTests tags;
    private final Map<Rule, Asked> asked = new IdentityHashMap<>();

    WordTests(Iterable<? extends Rule> rules) {
        Map<Test, Integer> ofForms = new LinkedHashMap<>();
        Map<Test, Integer> ofLemmas = new LinkedHashMap<>();
        Map<Test, Integer> ofTags = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule instanceof AbstractTokenBasedRule pattern) {
                Asked all = new Asked(new BitSet(), new BitSet(), new BitSet());
                for (PatternToken token : pattern.getPatternTokens()) {
                    if (isNeeded(token)) {
                        Optional<Test> word = ofWord(token);
                        if (token.isInflected()) {
                            word.ifPresent(test -> add(test, ofLemmas, all.lemmas()));
                        } else {
                            word.ifPresent(test -> add(test, ofForms, all.forms()));
                        }
                        ofTag(token).ifPresent(test -> add(test, ofTags, all.tags()));
                    }
                }
                asked.put(rule, all);
            }
        }
        forms = new StringTests(List.copyOf(ofForms.keySet()));
        lemmas = new StringTests(List.copyOf(ofLemmas.keySet()));
        tags = new StringTests(List.copyOf(ofTags.keySet()));
    }

    private static void add(Test test, Map<Test, Integer> tests, BitSet asked) {
        asked.set(tests.computeIfAbsent(test, unseen -> tests.size()));
    }

    /** What another token decides cannot be tried on a word alone. */
    private static boolean isNeeded(PatternToken token) {
        return token.getMinOccurrence() > 0
                && !token.isReferenceElement()
                && !token.hasAndGroup()
                && !token.hasOrGroup();
    }

    /** Any sentence has a word that is not another. */
    private static Optional<Test> ofWord(PatternToken token) {
        return token.getString().isEmpty() || token.getNegation()
                ? Optional.empty()
                : Optional.of(new Test(token.getString(), token.isRegularExpression(), token.isCaseSensitive()));
    }

    private static Optional<Test> ofTag(PatternToken token) {
        return token.getPOStag() == null || token.getPOSNegation()
                ? Optional.empty()
                : Optional.of(new Test(token.getPOStag(), token.isPOStagRegularExpression(), true));
    }

    /** What the words of a sentence pass. */
    Passed passed(AnalyzedSentence sentence) {
        Asked all = new Asked(new BitSet(), new BitSet(), new BitSet());
        for (AnalyzedTokenReadings token : sentence.getTokensWithoutWhitespace()) {
            all.forms().or(forms.passedBy(token.getToken()));
            for (AnalyzedToken reading : token) {
                String lemma = reading.getLemma();
                all.lemmas().or(lemmas.passedBy(lemma == null ? reading.getToken() : lemma));
                if (reading.getPOSTag() != null) {
                    all.tags().or(tags.passedBy(reading.getPOSTag()));
                }
                if (reading.hasNoTag()) {
                    all.tags().or(tags.passedBy(UNKNOWN));
                }
            }
        }
        return new Passed(all);
    }

    /** What the words of one sentence pass. */
    final class Passed {

        private final Asked all;

        private Passed(Asked all) {
            this.all = all;
        }

        /** Whether the rule finds all that it cannot do without, as far as that is known. */
        boolean suffices(Rule rule) {
            Asked needed = asked.get(rule);
            return needed == null
                    || BitSets.containsAll(all.tags(), needed.tags())
                            && BitSets.containsAll(all.forms(), needed.forms())
                            && BitSets.containsAll(all.lemmas(), needed.lemmas());
        }
    }

    /** Places of tests. */
    private record Asked(BitSet forms, BitSet lemmas, BitSet tags) {}
}
