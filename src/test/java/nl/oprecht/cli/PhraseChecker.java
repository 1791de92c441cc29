package nl.oprecht.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Note;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.report.Score;
import nl.oprecht.domain.situation.Context;
import nl.oprecht.domain.situation.ReplyCase;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.text.Readdress;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.text.TextEdit;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Knows two phrases, one misspelling, one move and two sums of money; breaks on "ontplof". */
final class PhraseChecker implements ReplyChecker {

    static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(),
            List.of(
                    family("LOZE_BELOFTE", "Loze belofte", "Hollow promise"),
                    family("TOXISCH_POSITIEF", "Toxisch positief", "Toxic positivity"),
                    family(Family.LANGUAGE, "Taal", "Language")),
            List.of(move("EXCUUS", "Excuus", "Apology"), move("VERVOLG", "Vervolg", "Follow-up")),
            List.of(
                    new Situation("vertraging", new Label("Vertraging", "Delay"), true, null),
                    new Situation("compliment", new Label("Compliment", "Compliment"), false, "neutraal")),
            List.of(new ReplyCase(
                    "eigen-fout",
                    new Label("Eigen fout", "Our own fault"),
                    new Label("", ""),
                    true,
                    Set.of(),
                    Map.of(),
                    Set.of(),
                    List.of(),
                    0)));

    private static final Label APOLOGY = new Label("Excuus", "Apology");
    private static final Label PROMISE = new Label("Loze belofte", "Hollow promise");
    private static final Score LOW = new Score(
            34,
            List.of(
                    new Score.Loss(Score.Cause.MISSING, "EXCUUS", APOLOGY, 40),
                    new Score.Loss(Score.Cause.HARM, "LOZE_BELOFTE", PROMISE, 26)),
            new Score.NextStep(Score.Cause.MISSING, "EXCUUS", APOLOGY, 38));
    private static final Score HIGH =
            new Score(72, List.of(new Score.Loss(Score.Cause.GENERIC, "EXCUUS", APOLOGY, 28)), null);

    final List<CheckRequest> requests = Collections.synchronizedList(new ArrayList<>());

    @Override
    public Report check(CheckRequest request) {
        requests.add(request);
        String reply = request.reply().text();
        if (reply.contains("ontplof")) {
            throw new IllegalStateException("ontploft");
        }
        List<Finding> findings = new ArrayList<>();
        find(
                findings,
                reply,
                new Finding(
                        new Span(0, 0),
                        "Goed nieuws",
                        "TOXISCH_POSITIEF",
                        "GOED_NIEUWS",
                        "P1",
                        Severity.SERIOUS,
                        "Voor wie wacht is dit geen goed nieuws.",
                        8,
                        List.of(),
                        Register.NONE));
        find(
                findings,
                reply,
                new Finding(
                        new Span(0, 0),
                        "zo snel mogelijk",
                        "LOZE_BELOFTE",
                        "ZO_SNEL_MOGELIJK",
                        "P7",
                        Severity.WARNING,
                        "Zeg wanneer: een datum is te controleren.",
                        4,
                        List.of("uiterlijk vrijdag 14 maart", ""),
                        Register.NONE));
        if (request.language()) {
            find(
                    findings,
                    reply,
                    new Finding(
                            new Span(0, 0),
                            "pakkket",
                            Family.LANGUAGE,
                            "SPELLING",
                            "",
                            Severity.LANGUAGE,
                            "Hier staat een tikfout.",
                            0,
                            List.of("pakket"),
                            Register.NONE));
        }
        findings.sort(Comparator.comparing(Finding::span));
        Span sorry = span(reply, "spijt");
        return new Report(
                0,
                new Context(true, Context.Reason.DRAFT, "eigen-fout", Context.Reason.DRAFT, "spijt"),
                request.situation(),
                request.house(),
                sorry == null ? LOW : HIGH,
                findings,
                sorry == null ? List.of() : List.of(new MoveEvidence("EXCUUS", sorry, Grade.GENERIC)),
                sorry == null ? List.of("EXCUUS", "VERVOLG") : List.of(),
                points(request.customer(), reply),
                notes(request.customer()),
                readdress(reply));
    }

    /** Into je, by one fixed example. */
    private static Readdress readdress(String reply) {
        Span formal = span(reply, "heeft u");
        return formal == null ? Readdress.NOTHING : new Readdress(Register.JE, List.of(new TextEdit(formal, "heb je")));
    }

    private static List<Note> notes(String customer) {
        Span again = span(customer, "derde mail");
        Label advice = new Label("Deze klant schrijft niet voor het eerst.", "Not their first message.");
        return again == null
                ? List.of()
                : List.of(new Note("HERHAALDE_KLACHT", advice, Note.Where.CUSTOMER, again, "derde mail"));
    }

    private static List<CustomerPoint> points(String customer, String reply) {
        List<CustomerPoint> points = new ArrayList<>();
        Map<String, PointKind> known = Map.of("81 euro", PointKind.AMOUNT, "boos", PointKind.FEELING);
        known.forEach((words, kind) -> {
            Span said = span(customer, words);
            if (said != null) {
                points.add(new CustomerPoint(kind, words, said, span(reply, words)));
            }
        });
        points.sort(Comparator.comparing(CustomerPoint::span));
        return points;
    }

    private static void find(List<Finding> findings, String reply, Finding pattern) {
        Span span = span(reply, pattern.quote());
        if (span != null) {
            findings.add(pattern.at(span));
        }
    }

    private static @Nullable Span span(String text, String words) {
        int at = text.indexOf(words);
        return at < 0 ? null : new Span(at, at + words.length());
    }

    private static Family family(String id, String nl, String en) {
        return new Family(
                id,
                new Label(nl, en),
                new Label("", ""),
                "P1",
                Severity.WARNING,
                false,
                "",
                4,
                false,
                "",
                "",
                id.equals(Family.LANGUAGE),
                "",
                "");
    }

    private static Move move(String id, String nl, String en) {
        return new Move(id, new Label(nl, en), new Label("", ""), "P4");
    }
}
