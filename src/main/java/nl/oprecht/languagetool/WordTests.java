package nl.oprecht.languagetool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * What rules ask of single words, tried once for each word that comes by in place of by each rule at each place. A rule
 * cannot match a sentence in which no word passes one of the tests that it cannot do without. LanguageTool itself goes by
 * words that a rule names; this goes by parts of speech and expressions, of which it knows nothing until it tries them.
 * For any thread.
 *
 * <p>A rule that goes by the tags before disambiguation ({@code raw_pos}) would be judged by the wrong ones; Dutch has none.
 */
final class WordTests {

    /** Some hundred bytes each. */
    private static final int MOST_WORDS = 20_000;

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}' |-]+");

    private final List<PatternToken> ofWords = new ArrayList<>();
    private final List<PatternToken> ofTags = new ArrayList<>();
    private final Map<Rule, Needs> needs = new IdentityHashMap<>();
    private final Map<Reading, BitSet> passedByWords = new ConcurrentHashMap<>();
    private final Map<Reading, BitSet> passedByTags = new ConcurrentHashMap<>();

    WordTests(Iterable<? extends Rule> rules) {
        Map<Asked, Integer> places = new HashMap<>();
        for (Rule rule : rules) {
            if (rule instanceof AbstractTokenBasedRule pattern) {
                Needs needed = new Needs(new BitSet(), new BitSet());
                for (PatternToken token : pattern.getPatternTokens()) {
                    if (isNeeded(token)) {
                        boolean ofTag = token.getString().isEmpty();
                        List<PatternToken> tests = ofTag ? ofTags : ofWords;
                        int place = places.computeIfAbsent(Asked.by(token), first -> {
                            tests.add(token);
                            return tests.size() - 1;
                        });
                        (ofTag ? needed.ofTags() : needed.ofWords()).set(place);
                    }
                }
                needs.put(rule, needed);
            }
        }
    }

    /** What the words of a sentence pass. */
    Passed passed(AnalyzedSentence sentence) {
        BitSet words = new BitSet(ofWords.size());
        BitSet tags = new BitSet(ofTags.size());
        for (AnalyzedTokenReadings token : sentence.getTokensWithoutWhitespace()) {
            for (AnalyzedToken reading : token) {
                tags.or(passed(reading, null, ofTags, passedByTags));
                words.or(passed(reading, reading.getToken(), ofWords, passedByWords));
            }
        }
        return new Passed(words, tags);
    }

    /** What the words of one sentence pass. */
    final class Passed {

        private final BitSet words;
        private final BitSet tags;

        private Passed(BitSet words, BitSet tags) {
            this.words = words;
            this.tags = tags;
        }

        /** Whether the rule finds all that it cannot do without, as far as that is known. */
        boolean suffices(Rule rule) {
            Needs needed = needs.get(rule);
            return needed == null || holds(tags, needed.ofTags()) && holds(words, needed.ofWords());
        }
    }

    private static boolean holds(BitSet all, BitSet needed) {
        for (int i = needed.nextSetBit(0); i >= 0; i = needed.nextSetBit(i + 1)) {
            if (!all.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Places of the tests that a rule cannot do without. */
    private record Needs(BitSet ofWords, BitSet ofTags) {}

    /** Words that LanguageTool can list it looks for itself; what another token decides cannot be tried on a word alone. */
    private static boolean isNeeded(PatternToken token) {
        boolean listed = !token.getNegation()
                && !token.getString().isEmpty()
                && (!token.isRegularExpression()
                        || WORDS.matcher(token.getString()).matches());
        return token.getMinOccurrence() > 0
                && !listed
                && !token.isReferenceElement()
                && !token.hasAndGroup()
                && !token.hasOrGroup()
                && (!token.getString().isEmpty() || token.getPOStag() != null);
    }

    private static BitSet passed(
            AnalyzedToken reading, @Nullable String word, List<PatternToken> tests, Map<Reading, BitSet> known) {
        Reading key =
                new Reading(word, word == null ? null : reading.getLemma(), reading.getPOSTag(), reading.hasNoTag());
        BitSet passed = known.get(key);
        if (passed == null) {
            passed = passed(reading, tests);
            if (known.size() >= MOST_WORDS) {
                known.clear();
            }
            known.put(key, passed);
        }
        return passed;
    }

    /** Whatever stands before it: a test may ask for white space there, or for none. */
    private static BitSet passed(AnalyzedToken reading, List<PatternToken> tests) {
        BitSet passed = new BitSet(tests.size());
        for (boolean spaced : new boolean[] {true, false}) {
            AnalyzedToken anywhere = new AnalyzedToken(reading.getToken(), reading.getPOSTag(), reading.getLemma());
            anywhere.setNoPOSTag(reading.hasNoTag());
            anywhere.setWhitespaceBefore(spaced);
            for (int i = 0; i < tests.size(); i++) {
                if (!passed.get(i) && tests.get(i).isMatched(anywhere)) {
                    passed.set(i);
                }
            }
        }
        return passed;
    }

    /** A reading of a word; of its part of speech alone where there is no word. */
    private record Reading(@Nullable String word, @Nullable String lemma, @Nullable String tag, boolean untagged) {}

    /** What a test goes by; two that are the same here pass the same words. */
    private record Asked(List<Object> by) {

        static Asked by(PatternToken token) {
            return new Asked(Arrays.asList(
                    token.getString(),
                    token.isRegularExpression(),
                    token.isCaseSensitive(),
                    token.isInflected(),
                    token.getNegation(),
                    token.getPOStag(),
                    token.isPOStagRegularExpression(),
                    token.getPOSNegation()));
        }
    }
}
