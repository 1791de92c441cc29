package nl.oprecht.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.rule.RuleBrief;
import nl.oprecht.domain.situation.ReplyCase;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.template.SampleTemplate;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.text.LetterParts;
import nl.oprecht.domain.text.Rewording;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Principle;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.vocabulary.Vocabulary;

/** A small language pack and library to show in tests. */
final class Samples {

    static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(
                    new Principle("P4", label("Neem het op je"), label("Een excuus heeft geen maar.")),
                    new Principle("P7", label("Beloof alleen wat je doet"), label("Zeg wie wat doet en wanneer.")),
                    new Principle("P2", label("Noem een vertraging een vertraging"), label("Zeg hoe laat het wordt."))),
            List.of(
                    family("LOZE_BELOFTE", "Loze belofte", "P7", Severity.WARNING, ""),
                    family("NEP_EXCUUS", "Excuus met voorwaarde", "P4", Severity.SERIOUS, "EXCUUS"),
                    family("BAGATELLISEREN", "Kleiner gemaakt dan het is", "P2", Severity.HINT, ""),
                    family(Family.LANGUAGE, "Taal", "", Severity.LANGUAGE, "")),
            List.of(
                    move("ERKENNING", "Erkenning", "Zeg wat dit voor de klant betekende, in hun woorden.", "P4"),
                    move("VERVOLG", "Vervolg", "Zeg wie wat doet, en op welke dag.", "P7"),
                    move("EXCUUS", "Excuus", "Bied excuses aan zonder voorwaarde: het is jullie fout.", "P4"),
                    move("MENS", "Een mens", "Teken met je naam en een nummer waarop je te bereiken bent.", "P7")),
            List.of(
                    new Situation("vertraging", label("Vertraging"), true, null),
                    new Situation("compliment", label("Compliment of goed nieuws"), false, "neutraal")),
            List.of(replyCase("eigen-fout", "Eigen fout", true), replyCase("neutraal", "Goed nieuws", false)));

    static final Template APOLOGY = SampleTemplate.of(
            "excuus-vertraging",
            "Excuus voor een late levering",
            List.of("EXCUUS", "ERKENNING"),
            List.of("vertraging"),
            List.of(),
            "Uw {{product}} komt later dan wij beloofden. Dat is onze fout en het spijt me.",
            "Je {{product}} komt later dan we beloofden. Dat is onze fout en het spijt me.");

    static final Template CALL = SampleTemplate.of(
            "vervolg-bellen",
            "Ik bel op een vaste dag",
            List.of("VERVOLG"),
            List.of(),
            List.of("telefoon"),
            "Vrijdag 14 maart bel ik u tussen 9 en 12 om te horen of alles goed is aangekomen. Ik ben tot die tijd bereikbaar op 085-1234567.",
            "Vrijdag 14 maart bel ik je.");

    static final LetterParts LETTER =
            new LetterParts("(?:beste|dag) [^,\\n]+,", "groet.{0,20}", "-+ oud -+", "van: .+", "ps .+");

    /** What the rules of {@link WordChecker} tell of themselves, by id. */
    static final Map<String, RuleBrief> RULES = Map.of(
            "rule-zo snel mogelijk",
            new RuleBrief(
                    "rule-zo snel mogelijk",
                    "zo snel mogelijk",
                    "LOZE_BELOFTE",
                    List.of(new RuleBrief.Lesson(
                            "Zeg wanneer.",
                            Rewording.at(new Span(9, 25), "morgen om negen uur", "Wij gaan zo snel mogelijk weg.")))),
            "rule-slechts",
            new RuleBrief("rule-slechts", "slechts een paar", "BAGATELLISEREN", List.of()));

    private Samples() {}

    /** A snippet with one text, in u. */
    static Template template(String id, String title, String text, String move) {
        return SampleTemplate.of(id, title, List.of(move), List.of(), List.of(), text, "");
    }

    private static ReplyCase replyCase(String id, String name, boolean badNews) {
        return new ReplyCase(id, label(name), label(name), badNews, Set.of(), Map.of(), Set.of(), List.of(), 0);
    }

    private static Family family(String id, String name, String principle, Severity severity, String remedy) {
        boolean language = id.equals(Family.LANGUAGE);
        return new Family(
                id,
                label(name),
                label("Wat " + name + " doet."),
                principle,
                severity,
                false,
                remedy,
                4,
                false,
                "",
                "",
                false,
                language ? "" : "Zo deed " + name + " pijn.",
                language ? "" : "Zo is het beter.");
    }

    private static Move move(String id, String name, String advice, String principle) {
        Set<PointKind> answers = id.equals("VERVOLG") ? Set.of(PointKind.QUESTION) : Set.of();
        return new Move(id, label(name), label(advice), principle, List.of(), false, answers);
    }

    private static Label label(String text) {
        return new Label(text, text);
    }
}
