package nl.oprecht.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.RegexPatternRule;

class WordTestsTest {

    @Test
    void no_rule_that_is_passed_over_would_have_matched() throws Exception {
        List<AbstractPatternRule> rules = Pack.PATTERNS.stream()
                .map(Pattern::rule)
                .filter(rule -> !(rule instanceof RegexPatternRule))
                .toList();
        assertNothingIsMissed(new WordTests(rules), rules);
    }

    @Test
    void no_stock_rule_that_is_passed_over_would_have_matched() throws Exception {
        List<AbstractPatternRule> rules = Pack.STOCK.byReach().all().stream()
                .filter(AbstractPatternRule.class::isInstance)
                .map(AbstractPatternRule.class::cast)
                .toList();
        assertNothingIsMissed(new WordTests(rules), rules);
    }

    private static void assertNothingIsMissed(WordTests tests, List<AbstractPatternRule> rules) throws Exception {
        long passedOver = 0;
        List<String> sentences = TrainingSentences.every(40);
        for (String text : sentences) {
            AnalyzedSentence sentence = Pack.ANALYSER.getAnalyzedSentence(text);
            WordTests.Passed passed = tests.passed(sentence);
            for (Rule rule : rules) {
                if (!passed.suffices(rule)) {
                    assertThat(rule.match(sentence))
                            .as(rule.getFullId() + " in " + text)
                            .isEmpty();
                    passedOver++;
                }
            }
        }
        assertThat(passedOver).isGreaterThan(sentences.size() * rules.size() / 10L);
    }
}
