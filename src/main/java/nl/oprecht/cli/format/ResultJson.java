package nl.oprecht.cli.format;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.report.Note;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.report.Score;
import nl.oprecht.domain.situation.Context;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Finding;

/** A result as JSON, as {@code schema/result.schema.json} says it. */
final class ResultJson {

    /** Flushes only when told, and leaves the stream below open. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ResultJson() {}

    static ObjectNode of(CheckedReply checked) {
        Report report = checked.report();
        ObjectNode result = NODES.objectNode();
        result.set("id", checked.id());
        result.put("badNews", report.context().badNews());
        result.put("situation", report.situation());
        result.put("register", report.register().id());
        result.put("score", report.score().value());
        result.set("case", replyCase(report.context()));
        result.set("account", account(report.score()));
        var findings = result.putArray("findings");
        report.findings().forEach(finding -> findings.add(finding(finding)));
        ObjectNode moves = result.putObject("moves");
        var present = moves.putArray("present");
        report.moves().forEach(move -> present.add(move(move)));
        var missing = moves.putArray("missing");
        report.missing().forEach(missing::add);
        var points = result.putArray("points");
        report.points().forEach(point -> points.add(point(point)));
        var notes = result.putArray("notes");
        report.notes().forEach(note -> notes.add(note(note)));
        var readdress = result.putArray("readdress");
        report.readdress()
                .edits()
                .forEach(edit ->
                        readdress.add(place(NODES.objectNode(), edit.span()).put("text", edit.text())));
        return result;
    }

    private static ObjectNode replyCase(Context context) {
        return NODES.objectNode()
                .put("id", context.replyCase())
                .put("reason", lower(context.caseReason()))
                .put("words", context.words());
    }

    private static ObjectNode account(Score score) {
        ObjectNode json = NODES.objectNode();
        var losses = json.putArray("losses");
        for (Score.Loss loss : score.losses()) {
            losses.add(subject(loss.cause(), loss.subject()).put("points", loss.points()));
        }
        Score.NextStep next = score.next();
        if (next != null) {
            json.set("next", subject(next.cause(), next.subject()).put("gain", next.gain()));
        }
        return json;
    }

    private static ObjectNode subject(Score.Cause cause, String subject) {
        return NODES.objectNode().put("cause", lower(cause)).put("subject", subject);
    }

    private static ObjectNode note(Note note) {
        ObjectNode json = NODES.objectNode()
                .put("id", note.id())
                .put("message", note.advice().nl())
                .put("in", lower(note.where()))
                .put("quote", note.quote());
        return place(json, note.span());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode json = place(NODES.objectNode(), finding.span())
                .put("quote", finding.quote())
                .put("family", finding.family())
                .put("rule", finding.rule())
                .put("principle", finding.principle())
                .put("severity", finding.severity().id())
                .put("message", finding.message());
        var suggestions = json.putArray("suggestions");
        finding.suggestions().forEach(suggestions::add);
        return json;
    }

    private static ObjectNode move(MoveEvidence evidence) {
        ObjectNode json = NODES.objectNode().put("id", evidence.move());
        return place(json, evidence.span()).put("grade", lower(evidence.grade()));
    }

    private static ObjectNode point(CustomerPoint point) {
        ObjectNode json = NODES.objectNode().put("kind", point.kind().id()).put("quote", point.quote());
        place(json, point.span()).put("answered", point.answered());
        Span answer = point.answer();
        if (answer != null) {
            place(json.putObject("answer"), answer);
        }
        return json;
    }

    private static ObjectNode place(ObjectNode json, Span span) {
        return json.put("offset", span.start()).put("length", span.length());
    }
}
