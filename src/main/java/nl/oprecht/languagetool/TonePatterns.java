package nl.oprecht.languagetool;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.oprecht.pack.LanguagePack;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.RegexPatternRule;

/**
 * The patterns of a pack, read once for all who check with it, on whatever thread. Asks of a sentence only those whose
 * words it holds.
 */
public final class TonePatterns {

    private final SentenceRules rules;
    private final Map<Rule, Pattern> patterns = new IdentityHashMap<>();
    private final ExpressionTexts texts;

    /**
     * Takes some tenths of a second.
     *
     * @throws nl.oprecht.domain.failure.UserFacingException when a rule file of the pack is broken
     */
    public TonePatterns(LanguagePack pack) {
        List<Pattern> all = new PatternLoader(new ToneDutch()).load(pack.ruleFiles());
        all.forEach(pattern -> patterns.put(pattern.rule(), pattern));
        List<AbstractPatternRule> read = all.stream().map(Pattern::rule).toList();
        this.rules = new SentenceRules(read);
        this.texts = new ExpressionTexts(read.stream()
                .filter(RegexPatternRule.class::isInstance)
                .map(RegexPatternRule.class::cast)
                .toList());
    }

    /** Those that may match this sentence, in the order of the files. */
    List<Pattern> of(AnalyzedSentence sentence) {
        Predicate<RegexPatternRule> expressions = texts.occurringIn(sentence.getText());
        return rules.of(sentence).stream()
                .filter(rule -> !(rule instanceof RegexPatternRule expression) || expressions.test(expression))
                .map(patterns::get)
                .toList();
    }
}
