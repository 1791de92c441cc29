package nl.oprecht.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.rule.Meaning;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Gate;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.tone.ToneRule;
import nl.oprecht.domain.vocabulary.Vocabulary;

/** Turns Oprecht's own attributes on rules, rule groups and categories into meanings; the innermost counts. */
final class MeaningReader {

    private static final Set<String> KNOWN = Set.of(
            "principle",
            "severity",
            "badNews",
            "unless",
            "unlessNext",
            "unlessBefore",
            "unlessAnywhere",
            "unlessCustomer",
            "softer",
            "penalty",
            "address",
            "grade");

    private final Vocabulary vocabulary;

    MeaningReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param place path of the file inside the pack
     * @param category the category that the rule is in
     * @param named the element that carries the id: the rule itself or its group
     * @param rule the rule
     */
    Meaning read(String place, Marked category, Marked named, Marked rule) {
        Attributes attributes = new Attributes(place, category, named, rule);
        String id = category.id();
        String kind = place.substring(0, place.indexOf('/'));
        return switch (kind) {
            case "rules" -> new Meaning.Hurts(toneRule(attributes, family(attributes, id), named.id()));
            case "moves" -> new Meaning.Makes(move(attributes, id), attributes.grade());
            case "signals" -> new Meaning.Signals(id);
            default -> throw attributes.problem("staat in een onbekende map.", "Kies rules, moves of signals.");
        };
    }

    private ToneRule toneRule(Attributes attributes, Family family, String id) {
        String principle = attributes.get("principle").orElse(family.principle());
        if (vocabulary.principle(principle).isEmpty()) {
            throw attributes.problem("onbekend principe " + principle + ".", "Kies er een uit principles.yml.");
        }
        Severity severity = attributes
                .get("severity")
                .map(name -> attributes.constant(Severity.class, name))
                .orElse(family.severity());
        boolean onlyInBadNews = attributes.get("badNews").map("only"::equals).orElse(family.onlyInBadNews());
        Gate gate = new Gate(
                attributes.ids("unless"),
                attributes.ids("unlessNext"),
                attributes.ids("unlessBefore"),
                attributes.ids("unlessAnywhere"),
                attributes.ids("unlessCustomer"),
                onlyInBadNews,
                attributes.ids("softer"));
        Register address = attributes
                .get("address")
                .map(name -> attributes.constant(Register.class, name))
                .orElse(Register.NONE);
        double penalty = attributes.get("penalty").map(attributes::number).orElse(family.penalty());
        return new ToneRule(id, family.id(), principle, severity, gate, address, penalty);
    }

    /** A category may carry a suffix after a full stop, so that a family can have several in one file. */
    private Family family(Attributes attributes, String category) {
        return vocabulary
                .family(withoutSuffix(category))
                .orElseThrow(() ->
                        attributes.problem("onbekende familie " + category + ".", "Kies er een uit families.yml."));
    }

    private String move(Attributes attributes, String category) {
        return vocabulary
                .move(withoutSuffix(category))
                .orElseThrow(() -> attributes.problem("onbekende move " + category + ".", "Kies er een uit moves.yml."))
                .id();
    }

    private static String withoutSuffix(String category) {
        int dot = category.indexOf('.');
        return dot < 0 ? category : category.substring(0, dot);
    }

    /** The attributes that hold for one rule. */
    private record Attributes(String place, Marked category, Marked named, Marked rule) {

        Attributes {
            for (Marked element : List.of(category, named, rule)) {
                for (String name : element.own().keySet()) {
                    if (!KNOWN.contains(name)) {
                        throw new UserFacingException(new Problem(
                                place + " " + named.id(),
                                "onbekend attribuut " + name + ".",
                                "Bekend zijn " + String.join(", ", KNOWN) + "."));
                    }
                }
            }
        }

        Optional<String> get(String name) {
            for (Marked element : List.of(rule, named, category)) {
                String value = element.own().get(name);
                if (value != null) {
                    return Optional.of(value);
                }
            }
            return Optional.empty();
        }

        Set<String> ids(String name) {
            return get(name)
                    .filter(value -> !value.isBlank())
                    .map(value -> Set.of(value.trim().split("\\s+")))
                    .orElse(Set.of());
        }

        Grade grade() {
            return get("grade").map(name -> constant(Grade.class, name)).orElse(Grade.GENERIC);
        }

        <E extends Enum<E>> E constant(Class<E> type, String name) {
            try {
                return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw problem("onbekende waarde " + name + ".", "Vergelijk met andere regels.");
            }
        }

        double number(String value) {
            try {
                return Double.parseDouble(value);
            } catch (NumberFormatException e) {
                throw problem(value + " is geen getal.", "Schrijf een getal, zoals 6.");
            }
        }

        UserFacingException problem(String what, String remedy) {
            return new UserFacingException(new Problem(place + " " + named.id(), what, remedy));
        }
    }
}
