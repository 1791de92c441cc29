package nl.oprecht.languagetool;

import nl.oprecht.domain.rule.Meaning;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * A loaded rule and what a match of it means.
 *
 * @param file path of the rule file
 * @param rule the rule
 * @param meaning what it means
 */
record Pattern(String file, AbstractPatternRule rule, Meaning meaning) {}
