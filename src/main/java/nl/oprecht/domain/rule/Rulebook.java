package nl.oprecht.domain.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All rules of a language pack.
 *
 * @param rules of families, moves and signals, in the order of their files
 */
public record Rulebook(List<RuleSheet> rules) {

    /** The list is copied. */
    public Rulebook {
        rules = List.copyOf(rules);
    }

    /** The rule with this id. */
    public Optional<RuleSheet> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The rules of a family. */
    public List<RuleSheet> ofFamily(String id) {
        return those(meaning ->
                meaning instanceof Meaning.Hurts hurts && hurts.rule().family().equals(id));
    }

    /** The rules that make a move by themselves. */
    public List<RuleSheet> ofMove(String id) {
        return those(meaning ->
                meaning instanceof Meaning.Makes makes && makes.move().equals(id));
    }

    /** The rules that give a signal. */
    public List<RuleSheet> ofSignal(String id) {
        return those(meaning ->
                meaning instanceof Meaning.Signals signals && signals.signal().equals(id));
    }

    /** Ids of all signals, in the order of the files. */
    public List<String> signals() {
        return rules.stream()
                .map(RuleSheet::meaning)
                .filter(Meaning.Signals.class::isInstance)
                .map(meaning -> ((Meaning.Signals) meaning).signal())
                .distinct()
                .toList();
    }

    private List<RuleSheet> those(Predicate<Meaning> wanted) {
        return rules.stream().filter(rule -> wanted.test(rule.meaning())).toList();
    }
}
