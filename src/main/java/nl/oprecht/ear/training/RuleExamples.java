package nl.oprecht.ear.training;

import java.util.ArrayList;
import java.util.List;
import nl.oprecht.domain.rule.Example;
import nl.oprecht.domain.rule.RuleSheet;
import nl.oprecht.domain.rule.Rulebook;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.pack.PackReader;

/** The examples that prove the tone rules; they are labelled sentences too. */
final class RuleExamples {

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

    private static void add(List<LabelledSentence> sentences, RuleSheet rule, String family) {
        for (RuleSheet.Part part : rule.parts()) {
            for (Example example : part.heard()) {
                sentences.add(new LabelledSentence(example.sentence(), family, rule.file()));
            }
            for (String passed : part.passed()) {
                sentences.add(new LabelledSentence(passed, null, rule.file()));
            }
        }
    }
}
