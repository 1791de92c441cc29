package nl.oprecht.domain.rule;

import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.tone.ToneRule;

/** What it means when the pattern of a rule matches. */
public sealed interface Meaning {

    /** Something hurts here, unless the rule's gate says otherwise. */
    record Hurts(ToneRule rule) implements Meaning {}

    /** The reply makes this move here. */
    record Makes(String move, Grade grade) implements Meaning {}

    /** A sign that other rules and judgements go by, such as a concrete moment. */
    record Signals(String signal) implements Meaning {}
}
