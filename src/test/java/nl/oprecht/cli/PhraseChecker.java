package nl.oprecht.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.situation.Context;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.text.Span;
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
                    new Situation("vertraging", new Label("Vertraging", "Delay"), true),
                    new Situation("compliment", new Label("Compliment", "Compliment"), false)));

    final List<CheckRequest> requests = new ArrayList<>();

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
                        List.of()));
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
                        List.of("uiterlijk vrijdag 14 maart", "")));
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
                            List.of("pakket")));
        }
        findings.sort(Comparator.comparing(Finding::span));
        Span sorry = span(reply, "spijt");
        return new Report(
                0,
                new Context(true, Context.Reason.DRAFT),
                request.situation(),
                request.house(),
                sorry == null ? 34 : 72,
                findings,
                sorry == null ? List.of() : List.of(new MoveEvidence("EXCUUS", sorry, Grade.GENERIC)),
                sorry == null ? List.of("EXCUUS", "VERVOLG") : List.of(),
                points(request.customer(), reply));
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
            findings.add(new Finding(
                    span,
                    pattern.quote(),
                    pattern.family(),
                    pattern.rule(),
                    pattern.principle(),
                    pattern.severity(),
                    pattern.message(),
                    pattern.suggestions()));
        }
    }

    private static @Nullable Span span(String text, String words) {
        int at = text.indexOf(words);
        return at < 0 ? null : new Span(at, at + words.length());
    }

    private static Family family(String id, String nl, String en) {
        return new Family(id, new Label(nl, en), "P1", Severity.WARNING, false, "");
    }

    private static Move move(String id, String nl, String en) {
        return new Move(id, new Label(nl, en), new Label("", ""), "P4");
    }
}
