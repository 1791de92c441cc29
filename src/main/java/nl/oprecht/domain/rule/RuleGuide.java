package nl.oprecht.domain.rule;

import java.util.Optional;

/** Knows what to tell of rules. The first question may take a second, as rules are read then. Safe for several threads. */
public interface RuleGuide {

    /** The rule with this id; empty when it is not known, or not yet. */
    Optional<RuleBrief> brief(String rule);
}
