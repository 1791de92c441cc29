package nl.oprecht.languagetool;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.oprecht.pack.LanguagePack;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RegexPatternRule;
import org.languagetool.rules.patterns.RuleSet;

/**
 * The patterns of a pack, read once for all who check with it, on whatever thread. Asks of a sentence only those whose
 * words it holds.
 */
public final class TonePatterns {

    private final RuleSet rules;
    private final Map<Rule, Pattern> patterns = new IdentityHashMap<>();
    /** What must occur for an expression to match; nothing for those of which that cannot be told. */
    private final Map<Rule, Set<String>> literals = new IdentityHashMap<>();

    /**
     * Takes some tenths of a second.
     *
     * @throws nl.oprecht.domain.failure.UserFacingException when a rule file of the pack is broken
     */
    public TonePatterns(LanguagePack pack) {
        List<Pattern> all = new PatternLoader(new ToneDutch()).load(pack.ruleFiles());
        for (Pattern pattern : all) {
            patterns.put(pattern.rule(), pattern);
            if (pattern.rule() instanceof RegexPatternRule expression) {
                literals.put(expression, Literals.of(expression.getPattern().pattern()));
            }
        }
        this.rules = RuleSet.textLemmaHinted(all.stream().map(Pattern::rule).toList());
    }

    /** Those that may match this sentence, in the order of the files. */
    List<Pattern> of(AnalyzedSentence sentence) {
        Occurring occurring = new Occurring(sentence.getText());
        return rules.rulesForSentence(sentence).stream()
                .filter(rule -> !(rule instanceof RegexPatternRule expression) || mayMatch(expression, occurring))
                .map(patterns::get)
                .toList();
    }

    /** The rule itself reads its message anew for each sentence before it looks whether there is anything to say. */
    private boolean mayMatch(RegexPatternRule rule, Occurring occurring) {
        return occurring.any(literals.get(rule))
                && rule.getPattern().matcher(occurring.sentence).find();
    }

    /** Which texts a sentence holds; many expressions ask for the same. */
    private static final class Occurring {

        private final String sentence;
        private final String lowerCase;
        private final Map<String, Boolean> known = new HashMap<>();

        Occurring(String sentence) {
            this.sentence = sentence;
            this.lowerCase = sentence.toLowerCase(Locale.ROOT);
        }

        /** Whether one of these occurs, or there are none. */
        boolean any(Set<String> literals) {
            for (String literal : literals) {
                if (known.computeIfAbsent(literal, lowerCase::contains)) {
                    return true;
                }
            }
            return literals.isEmpty();
        }
    }
}
