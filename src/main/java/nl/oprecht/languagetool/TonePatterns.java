package nl.oprecht.languagetool;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Takes some tenths of a second.
     *
     * @throws nl.oprecht.domain.failure.UserFacingException when a rule file of the pack is broken
     */
    public TonePatterns(LanguagePack pack) {
        List<Pattern> all = new PatternLoader(new ToneDutch()).load(pack.ruleFiles());
        all.forEach(pattern -> patterns.put(pattern.rule(), pattern));
        this.rules = RuleSet.textLemmaHinted(all.stream().map(Pattern::rule).toList());
    }

    /** Those that may match this sentence, in the order of the files. */
    List<Pattern> of(AnalyzedSentence sentence) {
        return rules.rulesForSentence(sentence).stream()
                .filter(rule ->
                        !(rule instanceof RegexPatternRule expression) || occurs(expression, sentence.getText()))
                .map(patterns::get)
                .toList();
    }

    /** The rule itself reads its message anew for each sentence before it looks whether there is anything to say. */
    private static boolean occurs(RegexPatternRule rule, String sentence) {
        return rule.getPattern().matcher(sentence).find();
    }
}
