package nl.oprecht.ui.findings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.oprecht.domain.rule.RuleBrief;
import nl.oprecht.domain.text.Rewording;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Principle;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.ui.model.RuleBriefs;

/** Finds what there is to tell about a finding beyond its reason. */
public final class Explainer {

    private final Vocabulary vocabulary;
    private final RuleBriefs briefs;

    /**
     * @param briefs knows the rules' own names and examples
     */
    public Explainer(Vocabulary vocabulary, RuleBriefs briefs) {
        this.vocabulary = vocabulary;
        this.briefs = briefs;
    }

    /**
     * What the rule itself adds.
     *
     * @param rule what it listens for; empty when it has no name
     * @param rewording a before and after; empty where there is none
     */
    record Explanation(String rule, Optional<Rewording> rewording) {}

    /** The kind of phrase; empty for spelling and grammar, which need no telling. */
    Optional<Family> family(Finding finding) {
        return finding.severity() == Severity.LANGUAGE ? Optional.empty() : vocabulary.family(finding.family());
    }

    /** The principle behind it. */
    Optional<Principle> principle(Finding finding) {
        return vocabulary.principle(finding.principle());
    }

    /** Asks what the rule adds; the answer comes at once when the rule was asked for before. */
    void explain(Finding finding, Consumer<Explanation> then) {
        briefs.find(Set.of(finding.rule()), found -> then.accept(explanation(finding, found)));
    }

    /**
     * What hurts is taught by the pair of its family, which goes further than a rewrite can; what is a matter of form, by
     * the rule itself.
     */
    private Explanation explanation(Finding finding, Map<String, RuleBrief> found) {
        Optional<RuleBrief> brief = Optional.ofNullable(found.get(finding.rule()));
        Optional<Rewording> own = brief.flatMap(known -> known.rewording(finding.message()));
        Optional<Family> family = vocabulary.family(finding.family());
        boolean ofForm = family.map(Family::remedy).orElse("").isEmpty();
        Optional<Rewording> shared = finding.isUnknownWord() ? Optional.empty() : family.flatMap(Family::rewording);
        return new Explanation(
                brief.map(RuleBrief::name).orElse(""), ofForm ? own.or(() -> shared) : shared.or(() -> own));
    }
}
