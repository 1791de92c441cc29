package nl.oprecht.listening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.report.Weights;
import nl.oprecht.domain.situation.ContextCues;
import nl.oprecht.domain.situation.ReplyCase;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.text.LetterParts;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.EarSettings;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Gate;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.tone.ToneRule;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.listening.sentence.SentenceReader;

/** A small pack: one apology and one solution, a refusal, our fault and plain news. */
final class FakePack {

    static final Gate OPEN = gate(Set.of(), Set.of(), Set.of(), Set.of(), false);
    private static final Label LABEL = new Label("naam", "name");
    static final EarSettings HEARING = new EarSettings(1, 0, 0.9, 0.2, 2, Set.of("EXCUUS"), ",");
    static final LetterParts LETTER =
            new LetterParts("beste [^,]+,", "groet(?:en)?,?", "op .* schreef .*:", "(?:van|aan|datum): .*", "ps.*");
    static final ContextCues CUES = new ContextCues(
            Set.of("BAD_NEWS", "EXCUUS"),
            Set.of("COMPLAINT"),
            "fout",
            "neutraal",
            List.of(new ContextCues.CustomerNote("WEER", "WRITES_AGAIN", LABEL)),
            Set.of());

    static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(),
            List.of(
                    new Family(
                            "KIL",
                            LABEL,
                            LABEL,
                            "P16",
                            Severity.HINT,
                            false,
                            "",
                            2,
                            false,
                            "",
                            "Klinkt dit niet kil?",
                            false,
                            "",
                            ""),
                    new Family(
                            "FEEST",
                            LABEL,
                            LABEL,
                            "P1",
                            Severity.HINT,
                            true,
                            "",
                            2,
                            false,
                            "",
                            "Is dit een feest?",
                            false,
                            "",
                            "")),
            List.of(new Move("EXCUUS", LABEL, LABEL, "P4"), new Move("OPLOSSING", LABEL, LABEL, "P5")),
            List.of(
                    new Situation("vertraging", LABEL, true, null),
                    new Situation("compliment", LABEL, false, "neutraal")),
            List.of(
                    replyCase("nee", true, Set.of("REFUSES"), Map.of("EXCUUS", 10.0), 0),
                    replyCase("fout", true, Set.of(), Map.of("EXCUUS", 10.0, "OPLOSSING", 30.0), 10),
                    replyCase("neutraal", false, Set.of(), Map.of(), 0)));

    static final Weights WEIGHTS = new Weights(
            0.75,
            40,
            LABEL,
            List.of(
                    new Weights.Cap("VERWEER", 60, LABEL, Set.of(), Set.of("SCHULD"), "", Set.of()),
                    new Weights.Cap("SORRY", 65, LABEL, Set.of("fout"), Set.of(), "EXCUUS", Set.of("OPLOSSING"))));

    private FakePack() {}

    /** Knows a phrase for each cue and move of the pack. */
    static FakeReader reader() {
        return new FakeReader()
                .signals("vrijdag", "MOMENT")
                .signals("te laat", "BAD_NEWS")
                .signals("kapot", "COMPLAINT")
                .signals("derde mail", "WRITES_AGAIN")
                .signals("vergoeden wij niet", "REFUSES")
                .makes("want de bus stond stil", "REDEN", Grade.SPECIFIC)
                .makes("Het spijt me", "EXCUUS", Grade.SPECIFIC)
                .makes("Sorry", "EXCUUS", Grade.GENERIC)
                .makes("Ik stuur een nieuwe", "OPLOSSING", Grade.SPECIFIC);
    }

    static Listener listener(SentenceReader reader, LanguageCheck language) {
        return new Listener(reader, language, VOCABULARY, CUES, LETTER, WEIGHTS, SentenceEar.DEAF, HEARING);
    }

    static Listener hearing(SentenceReader reader, SentenceEar ear) {
        return new Listener(reader, text -> List.of(), VOCABULARY, CUES, LETTER, WEIGHTS, ear, HEARING);
    }

    private static ReplyCase replyCase(
            String id, boolean badNews, Set<String> cues, Map<String, Double> moves, double orderPoints) {
        List<ReplyCase.Order> order = List.of(new ReplyCase.Order(Set.of("EXCUUS"), Set.of("REDEN"), 0, LABEL));
        return new ReplyCase(id, LABEL, LABEL, badNews, cues, moves, Set.of(), order, orderPoints);
    }

    static ToneRule rule(String id, String family, Gate gate) {
        return rule(id, family, gate, Severity.WARNING);
    }

    static ToneRule rule(String id, String family, Gate gate, Severity severity) {
        return new ToneRule(id, family, "P7", severity, gate, Register.NONE, 20);
    }

    static ToneRule address(String id, Register form) {
        return new ToneRule(id, "VORM", "P16", Severity.WARNING, OPEN, form, 2);
    }

    static Gate gate(Set<String> same, Set<String> next, Set<String> before, Set<String> anywhere, boolean badNews) {
        return new Gate(same, next, before, anywhere, Set.of(), badNews, Set.of());
    }
}
