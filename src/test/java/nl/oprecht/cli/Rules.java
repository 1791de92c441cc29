package nl.oprecht.cli;

import java.util.List;
import java.util.Set;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.move.Together;
import nl.oprecht.domain.rule.Example;
import nl.oprecht.domain.rule.Meaning;
import nl.oprecht.domain.rule.RuleSheet;
import nl.oprecht.domain.rule.Rulebook;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Gate;
import nl.oprecht.domain.tone.Principle;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.tone.ToneRule;
import nl.oprecht.domain.vocabulary.Vocabulary;

/** A vocabulary and a rule of each kind to explain; the first rule has a strict and a mild part. */
final class Rules {

    private static final Gate CLOSED_BY_MUCH = new Gate(
            Set.of("MOMENT", "EXCUUS"),
            Set.of("MOMENT"),
            Set.of("EXCUUS"),
            Set.of("MOMENT"),
            Set.of(),
            true,
            Set.of("VERVOLG"));
    private static final Label NOTHING = new Label("", "");
    private static final Gate OPEN = new Gate(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of());

    static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(
                    new Principle("P4", new Label("Neem het op je", "Own it"), NOTHING),
                    new Principle(
                            "P7", new Label("Beloof alleen wat je doet", "Promise only what you will do"), NOTHING)),
            List.of(
                    new Family(
                            "LOZE_BELOFTE",
                            new Label("Loze belofte", "Hollow promise"),
                            new Label("Snelheid zonder datum.", "Speed without a date."),
                            "P7",
                            Severity.WARNING,
                            false,
                            "VERVOLG",
                            4,
                            false,
                            "",
                            "Is dit niet hol?",
                            false,
                            "",
                            ""),
                    new Family(
                            "SJABLOON",
                            new Label("Sjabloon", "Form letter"),
                            new Label("Niets komt terug.", "Nothing comes back."),
                            "P4",
                            Severity.HINT,
                            false,
                            "VERVOLG",
                            1,
                            false,
                            "Dit kon naar iedereen.",
                            "",
                            true,
                            "",
                            ""),
                    new Family(
                            "TAAL",
                            new Label("Taal", "Language"),
                            new Label("Spelling.", "Spelling."),
                            "",
                            Severity.LANGUAGE,
                            false,
                            "",
                            0,
                            false,
                            "",
                            "",
                            true,
                            "",
                            "")),
            List.of(
                    new Move(
                            "EXCUUS",
                            new Label("Excuus", "Apology"),
                            new Label("Zeg sorry.", "Say sorry."),
                            "P4",
                            List.of(new Together(
                                    List.of("EXCUUS", "MOMENT"),
                                    Set.of("VERVOLG"),
                                    Together.Reach.SENTENCE,
                                    Grade.GENERIC)),
                            false),
                    new Move(
                            "VERVOLG",
                            new Label("Vervolg", "Follow-up"),
                            new Label("Zeg wie wat doet.", "Say who does what."),
                            "P7")),
            List.of(),
            List.of());

    static final Rulebook BOOK = new Rulebook(List.of(
            new RuleSheet(
                    "ZO_SNEL_MOGELIJK",
                    "zo snel mogelijk",
                    "Loze belofte",
                    "rules/snelheid.xml",
                    List.of(
                            new RuleSheet.Part(
                                    hurts("ZO_SNEL_MOGELIJK", Severity.WARNING, CLOSED_BY_MUCH, Register.NONE),
                                    "Zeg wanneer.",
                                    List.of("vrijdag", "morgen"),
                                    List.of(new Example("Wij bellen zo snel mogelijk.", new Span(11, 27))),
                                    List.of("Wij bellen vrijdag.")),
                            new RuleSheet.Part(
                                    hurts("ZO_SNEL_MOGELIJK", Severity.HINT, OPEN, Register.U),
                                    "Zeg het uur.",
                                    List.of(),
                                    List.of(new Example("Spoedig belt u iemand.", new Span(0, 7))),
                                    List.of()))),
            new RuleSheet(
                    "BEDANKT",
                    "bedankt",
                    "Excuus",
                    "moves/excuus.xml",
                    List.of(new RuleSheet.Part(
                            new Meaning.Makes("EXCUUS", Grade.SPECIFIC),
                            "Dank.",
                            List.of(),
                            List.of(new Example("Bedankt voor 3 mei.", new Span(0, 7))),
                            List.of("Dag.")))),
            new RuleSheet(
                    "DATUM",
                    "een datum",
                    "Een concreet moment",
                    "signals/moment.xml",
                    List.of(new RuleSheet.Part(
                            new Meaning.Signals("MOMENT"),
                            "Een dag.",
                            List.of(),
                            List.of(new Example("Op 3 mei.", new Span(3, 8))),
                            List.of("Ooit."))))));

    private Rules() {}

    private static Meaning hurts(String id, Severity severity, Gate gate, Register address) {
        return new Meaning.Hurts(new ToneRule(id, "LOZE_BELOFTE", "P7", severity, gate, address, 2.5));
    }
}
