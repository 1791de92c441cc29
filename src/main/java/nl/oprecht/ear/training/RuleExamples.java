package nl.oprecht.ear.training;

import java.util.ArrayList;
import java.util.List;
import nl.oprecht.domain.rule.Example;
import nl.oprecht.domain.rule.RuleSheet;
import nl.oprecht.domain.rule.Rulebook;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.pack.PackReader;

/** The examples that prove the tone rules, and what their rewrites make of them; they are labelled sentences too. */
final class RuleExamples {

    /** Where a rewrite takes up words of the match, which only the pattern knows. */
    private static final String ELLIPSIS = "…";

    private RuleExamples() {}

    /** Those of all families of phrases that corpora label: what is a matter of form says nothing of tone. */
    static List<LabelledSentence> of(Vocabulary vocabulary, String language) {
        Rulebook rules = PackReader.rulebook(language);
        List<LabelledSentence> sentences = new ArrayList<>();
        for (Family family : vocabulary.families()) {
            if (!family.unlabelled()) {
                rules.ofFamily(family.id()).forEach(rule -> add(sentences, rule, family.id()));
            }
        }
        return sentences;
    }

    private static String rewritten(Example example, String rewrite) {
        return example.sentence().substring(0, example.marked().start())
                + rewrite
                + example.sentence().substring(example.marked().end());
    }

    private static void add(List<LabelledSentence> sentences, RuleSheet rule, String family) {
        for (RuleSheet.Part part : rule.parts()) {
            for (Example example : part.heard()) {
                sentences.add(new LabelledSentence(example.sentence(), family, rule.file()));
                part.rewrites().stream()
                        .filter(rewrite -> !rewrite.contains(ELLIPSIS))
                        .map(rewrite -> new LabelledSentence(rewritten(example, rewrite), null, rule.file()))
                        .forEach(sentences::add);
            }
            for (String passed : part.passed()) {
                sentences.add(new LabelledSentence(passed, null, rule.file()));
            }
        }
    }
}
