package nl.oprecht.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Note;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.report.Score;
import nl.oprecht.domain.situation.Context;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.text.Readdress;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.text.TextEdit;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Severity;

/** Finds fixed phrases, so that a test knows what the window has to show. */
final class WordChecker implements ReplyChecker {

    private static final List<Finding> PHRASES = List.of(
            phrase(
                    "zo snel mogelijk",
                    "LOZE_BELOFTE",
                    "P7",
                    Severity.WARNING,
                    "Zeg wanneer: een datum is te controleren, ‘zo snel mogelijk’ niet.",
                    "uiterlijk donderdag 14 maart",
                    "vandaag voor 17.00 uur"),
            phrase(
                    "eventuele ongemak",
                    "NEP_EXCUUS",
                    "P4",
                    Severity.SERIOUS,
                    "‘Eventueel’ trekt het ongemak van de klant in twijfel, terwijl ze het net heeft beschreven.",
                    "ongemak dat je hierdoor hebt"),
            phrase(
                    "slechts",
                    "BAGATELLISEREN",
                    "P2",
                    Severity.HINT,
                    "Voor jou is het weinig, voor de klant misschien niet. Noem het getal kaal.",
                    ""),
            phrase("zo ervaart", "NEP_EXCUUS", "P4", Severity.SERIOUS, "Het gaat om wat er is gebeurd."),
            phrase("paket", "TAAL", "", Severity.LANGUAGE, "Bedoel je ‘pakket’?", "pakket"),
            phrase("Paket", "TAAL", "", Severity.LANGUAGE, "Bedoel je ‘Pakket’?", "Pakket"));

    /** A text with je in which these are out of place. */
    private static final Map<String, String> FORMAL = Map.of("heeft u", "heb je", "belt u", "bel je");

    @Override
    public Report check(CheckRequest request) {
        String text = request.reply().text();
        List<Finding> findings = new ArrayList<>();
        for (Finding phrase : PHRASES) {
            for (Span span : places(text, phrase.quote())) {
                findings.add(phrase.at(span));
            }
        }
        readdress(text).edits().forEach(edit -> findings.add(misaddressed(text, edit)));
        findings.removeIf(request.silence()::covers);
        findings.sort((a, b) -> a.span().compareTo(b.span()));
        List<Span> sorry = places(text, "spijt");
        List<CustomerPoint> points = new ArrayList<>();
        point(points, request, "Wanneer krijg ik mijn geld terug?", PointKind.QUESTION, "teruggestort");
        point(points, request, "81 euro", PointKind.AMOUNT, "81 euro");
        point(points, request, "teleurgesteld", PointKind.FEELING, "teleurstell");
        point(points, request, "Mijn dochter is vrijdag jarig", PointKind.CONSEQUENCE, "jarig");
        return new Report(
                request.reply().revision(),
                new Context(true, Context.Reason.SITUATION, "eigen-fout", Context.Reason.DRAFT, "spijt"),
                request.situation(),
                readdress(text).isEmpty() ? Register.JE : Register.MIXED,
                score(findings.size()),
                findings,
                sorry.isEmpty() ? List.of() : List.of(new MoveEvidence("EXCUUS", sorry.get(0), Grade.GENERIC)),
                sorry.isEmpty()
                        ? List.of("EXCUUS", "ERKENNING", "VERVOLG", "MENS")
                        : List.of("ERKENNING", "VERVOLG", "MENS"),
                points,
                places(request.customer(), AGAIN).stream()
                        .map(span -> new Note("HERHAALDE_KLACHT", ADVICE, Note.Where.CUSTOMER, span, AGAIN))
                        .toList(),
                readdress(text));
    }

    private static Readdress readdress(String text) {
        List<TextEdit> edits = new ArrayList<>();
        FORMAL.forEach(
                (formal, familiar) -> places(text, formal).forEach(place -> edits.add(new TextEdit(place, familiar))));
        return edits.isEmpty() ? Readdress.NOTHING : new Readdress(Register.JE, edits);
    }

    private static Finding misaddressed(String text, TextEdit edit) {
        return new Finding(
                edit.span(),
                edit.span().in(text),
                "VORM",
                "U_TUSSEN_JE",
                "",
                Severity.WARNING,
                "Hier staat u, elders je.",
                2,
                List.of(edit.text()),
                Register.U);
    }

    private static final String AGAIN = "derde mail";
    private static final Label ADVICE = new Label(
            "Deze klant schrijft niet voor het eerst. Doe vandaag iets dat de klant merkt, en haal er zo nodig iemand bij.",
            "Not their first message.");
    private static final Label NAME = new Label("Vervolg", "Follow-up");

    private static Score score(int findings) {
        int value = Math.max(5, 62 - 20 * findings);
        return new Score(
                value,
                List.of(
                        new Score.Gain(Score.Source.MOVE, "EXCUUS", value - 2),
                        new Score.Gain(Score.Source.HARMLESS, "", 2)),
                List.of(new Score.Loss(Score.Cause.MISSING, "VERVOLG", NAME, 100 - value)),
                new Score.NextStep(Score.Cause.MISSING, "VERVOLG", NAME, 9));
    }

    private static void point(
            List<CustomerPoint> points, CheckRequest request, String quote, PointKind kind, String answer) {
        List<Span> answers = places(request.reply().text(), answer);
        for (Span span : places(request.customer(), quote)) {
            points.add(new CustomerPoint(kind, quote, span, answers.isEmpty() ? null : answers.get(0)));
        }
    }

    private static List<Span> places(String text, String phrase) {
        List<Span> places = new ArrayList<>();
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            places.add(new Span(at, at + phrase.length()));
        }
        return places;
    }

    private static Finding phrase(
            String quote, String family, String principle, Severity severity, String message, String... rewrites) {
        return new Finding(
                new Span(0, 0),
                quote,
                family,
                severity == Severity.LANGUAGE ? Finding.UNKNOWN_WORD : "rule-" + quote,
                principle,
                severity,
                message,
                4,
                List.of(rewrites),
                Register.NONE);
    }
}
