package nl.oprecht.languagetool;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.oprecht.pack.LanguagePack;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RegexPatternRule;

/**
 * The patterns of a pack, read once for all who check with it, on whatever thread. Asks of a sentence only those whose
 * words it holds.
 */
public final class TonePatterns {

    private final SentenceRules rules;
    private final Map<Rule, Pattern> patterns = new IdentityHashMap<>();
    private final List<RegexPatternRule> expressions;
    private final ExpressionTexts texts;

    /**
     * Takes some tenths of a second.
     *
     * @throws nl.oprecht.domain.failure.UserFacingException when a rule file of the pack is broken
     */
    public TonePatterns(LanguagePack pack) {
        List<Pattern> all = new PatternLoader(new ToneDutch()).load(pack.ruleFiles());
        all.forEach(pattern -> patterns.put(pattern.rule(), pattern));
        rules = new SentenceRules(all.stream().map(Pattern::rule).toList());
        expressions = all.stream()
                .map(Pattern::rule)
                .filter(RegexPatternRule.class::isInstance)
                .map(RegexPatternRule.class::cast)
                .toList();
        texts = new ExpressionTexts(expressions.stream()
                .map(expression -> expression.getPattern().pattern())
                .toList());
    }

    /** Those that may match this sentence, in the order of the files. */
    List<Pattern> of(AnalyzedSentence sentence) {
        Set<Rule> occurring = occurring(sentence.getText());
        return rules.of(sentence).stream()
                .filter(rule -> !(rule instanceof RegexPatternRule) || occurring.contains(rule))
                .map(patterns::get)
                .toList();
    }

    /** The expressions that match. The rules themselves read their message anew before they look. */
    private Set<Rule> occurring(String sentence) {
        Set<Rule> occurring = Collections.newSetFromMap(new IdentityHashMap<>());
        texts.possibleIn(sentence).stream()
                .mapToObj(expressions::get)
                .filter(expression -> expression.getPattern().matcher(sentence).find())
                .forEach(occurring::add);
        return occurring;
    }
}
