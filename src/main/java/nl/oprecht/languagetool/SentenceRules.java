package nl.oprecht.languagetool;

import java.util.ArrayList;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RuleSet;

/** Rules that look at one sentence, and which of them it is worth to ask about it. For any thread. */
final class SentenceRules {

    private final RuleSet rules;
    private final WordTests tests;

    /** The list is copied. */
    SentenceRules(List<? extends Rule> rules) {
        this.rules = RuleSet.textLemmaHinted(List.copyOf(rules));
        this.tests = new WordTests(rules);
    }

    /** Those that may match this sentence, in their order: all words that they need are there. */
    List<Rule> of(AnalyzedSentence sentence) {
        WordTests.Passed passed = tests.passed(sentence);
        List<Rule> possible = new ArrayList<>();
        for (Rule rule : rules.rulesForSentence(sentence)) {
            if (passed.suffices(rule)) {
                possible.add(rule);
            }
        }
        return possible;
    }
}
