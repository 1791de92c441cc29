package nl.oprecht.cli.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.move.Together;
import nl.oprecht.domain.rule.RuleSheet;
import nl.oprecht.domain.rule.Rulebook;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Gate;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;

/** Says in words what is known of families, moves and rules: names, weights, gates and cues. */
final class RuleTexts {

    private final Rulebook rulebook;
    private final Vocabulary vocabulary;
    private final Texts texts;
    private final Ink ink;

    RuleTexts(Rulebook rulebook, Vocabulary vocabulary, Texts texts, Ink ink) {
        this.rulebook = rulebook;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.ink = ink;
    }

    String name(Family family) {
        return family.name().in(texts.locale());
    }

    String name(Move move) {
        return move.name().in(texts.locale());
    }

    /** What a signal is, in Dutch. */
    String nameOfSignal(String signal) {
        return rulebook.ofSignal(signal).stream()
                .map(RuleSheet::theme)
                .findFirst()
                .orElse(signal);
    }

    /** A name with the id that rule files and corpora use. */
    String named(Family family) {
        return name(family) + " (" + family.id() + ")";
    }

    String named(Move move) {
        return name(move) + " (" + move.id() + ")";
    }

    String named(String signal) {
        return nameOfSignal(signal) + " (" + signal + ")";
    }

    /** A principle as id and sentence; empty for none. */
    List<String> principle(String id) {
        return vocabulary.principle(id).stream()
                .map(principle -> id + " " + principle.title().in(texts.locale()))
                .toList();
    }

    /** How much a finding matters, with the points that it costs. */
    String weight(Severity severity, double penalty) {
        return ink.severity(severity, texts.get("severity." + severity.id())) + ", "
                + texts.get("explain.points", penalty);
    }

    /**
     * In which replies a rule speaks at all.
     *
     * @param address the form of address that it hears, if any
     */
    List<String> speaks(Register address, boolean onlyInBadNews) {
        List<String> conditions = new ArrayList<>();
        if (address != Register.NONE) {
            Register other = address == Register.U ? Register.JE : Register.U;
            conditions.add(texts.get("explain.speaks.address", other.id()));
        }
        if (onlyInBadNews) {
            conditions.add(texts.get("explain.speaks.bad-news"));
        }
        return conditions.isEmpty() ? List.of(texts.get("explain.speaks.always")) : conditions;
    }

    /** What silences a rule, an item for each place where it may stand; empty when nothing does. */
    List<String> silences(Gate gate) {
        List<String> conditions = new ArrayList<>();
        if (!gate.sameSentence().isEmpty()) {
            conditions.add(texts.get("explain.silent.same", anyOf(gate.sameSentence())));
        }
        if (!gate.nextSentence().isEmpty()) {
            conditions.add(texts.get("explain.silent.next", anyOf(gate.nextSentence())));
        }
        if (!gate.before().isEmpty()) {
            conditions.add(texts.get("explain.silent.before", anyOf(gate.before())));
        }
        if (!gate.anywhere().isEmpty()) {
            conditions.add(texts.get("explain.silent.anywhere", anyOf(gate.anywhere())));
        }
        if (!gate.customer().isEmpty()) {
            conditions.add(texts.get("explain.silent.customer", anyOf(gate.customer())));
        }
        return conditions;
    }

    /** What makes a hint of a finding; empty when nothing does. */
    List<String> softens(Gate gate) {
        return gate.softeners().isEmpty()
                ? List.of()
                : List.of(texts.get("explain.softer.near", anyOf(gate.softeners())));
    }

    /** Which cues make a move between them. */
    String together(Together together) {
        String cues = allOf(together.cues());
        String made =
                switch (together.within()) {
                    case SENTENCE -> texts.get("explain.together.sentence", cues);
                    case NEIGHBOURS -> texts.get("explain.together.neighbours", cues);
                    case TEXT -> texts.get("explain.together.text", cues);
                };
        return together.unless().isEmpty()
                ? made
                : made + " " + texts.get("explain.together.unless", anyOf(together.unless()));
    }

    /** In an order that does not change from run to run. */
    private String anyOf(Set<String> cues) {
        return cues.stream().sorted().map(this::cue).collect(Collectors.joining(" " + texts.get("explain.or") + " "));
    }

    private String allOf(List<String> cues) {
        return cues.stream().map(this::cue).collect(Collectors.joining(" " + texts.get("explain.and") + " "));
    }

    private String cue(String id) {
        String named = vocabulary.move(id).map(this::named).orElseGet(() -> named(id));
        return named.substring(0, 1).toLowerCase(Locale.ROOT) + named.substring(1);
    }
}
