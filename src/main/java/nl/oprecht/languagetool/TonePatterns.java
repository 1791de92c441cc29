package nl.oprecht.languagetool;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    /** Expressions by the texts of which one must occur for them to match. */
    private final AhoCorasickDoubleArrayTrie<Set<Rule>> byText = new AhoCorasickDoubleArrayTrie<>();
    /** Expressions of which it cannot be told what must occur. */
    private final Set<Rule> untold = identities();

    /**
     * Takes some tenths of a second.
     *
     * @throws nl.oprecht.domain.failure.UserFacingException when a rule file of the pack is broken
     */
    public TonePatterns(LanguagePack pack) {
        List<Pattern> all = new PatternLoader(new ToneDutch()).load(pack.ruleFiles());
        Map<String, Set<Rule>> texts = new TreeMap<>();
        for (Pattern pattern : all) {
            patterns.put(pattern.rule(), pattern);
            if (pattern.rule() instanceof RegexPatternRule expression) {
                Set<String> literals = Literals.of(expression.getPattern().pattern());
                literals.forEach(text ->
                        texts.computeIfAbsent(text, first -> identities()).add(expression));
                if (literals.isEmpty()) {
                    untold.add(expression);
                }
            }
        }
        this.byText.build(texts);
        this.rules = RuleSet.textLemmaHinted(all.stream().map(Pattern::rule).toList());
    }

    private static Set<Rule> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Those that may match this sentence, in the order of the files. */
    List<Pattern> of(AnalyzedSentence sentence) {
        String text = sentence.getText();
        Set<Rule> possible = identities();
        byText.parseText(text.toLowerCase(Locale.ROOT), (AhoCorasickDoubleArrayTrie.IHit<Set<Rule>>)
                (start, end, expressions) -> possible.addAll(expressions));
        return rules.rulesForSentence(sentence).stream()
                .filter(rule -> !(rule instanceof RegexPatternRule expression)
                        || (possible.contains(rule) || untold.contains(rule)) && occurs(expression, text))
                .map(patterns::get)
                .toList();
    }

    /** The rule itself reads its message anew for each sentence before it looks whether there is anything to say. */
    private static boolean occurs(RegexPatternRule expression, String sentence) {
        return expression.getPattern().matcher(sentence).find();
    }
}
