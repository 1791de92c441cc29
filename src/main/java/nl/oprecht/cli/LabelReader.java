package nl.oprecht.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.evaluation.LabelledReply;
import nl.oprecht.evaluation.LabelledReply.Phrase;

/**
 * Reads a line of a labelled corpus: {@code {"id", "reply", "customer", "findings": [{"quote", "family",
 * "nth"}], "moves": [ID], "optional_findings", "moves_optional"}}, of which only the reply is needed.
 * A label that points at nothing is a problem: it would count as missed for ever.
 */
final class LabelReader {

    private final List<String> families;
    private final List<String> moves;
    private final Map<String, Integer> lines = new HashMap<>();

    /** @param vocabulary names the families and moves that a label can have */
    LabelReader(Vocabulary vocabulary) {
        this.families = vocabulary.families().stream().map(Family::id).toList();
        this.moves = vocabulary.moves().stream().map(Move::id).toList();
    }

    /**
     * The reply of a line with its labels.
     *
     * @throws nl.oprecht.domain.failure.UserFacingException when a field or label is of no use
     */
    LabelledReply read(JsonLine line) {
        Incoming incoming = line.incoming();
        LabelledReply labelled = new LabelledReply(
                incoming.name(),
                incoming.customer(),
                incoming.reply(),
                phrases(line, "findings", incoming.reply()),
                phrases(line, "optional_findings", incoming.reply()),
                moves(line, "moves"),
                moves(line, "moves_optional"));
        Integer before = lines.putIfAbsent(incoming.name(), line.number());
        if (before != null) {
            throw line.problem("label.twice", incoming.name(), before);
        }
        return labelled;
    }

    private List<Phrase> phrases(JsonLine line, String field, String reply) {
        List<Phrase> result = new ArrayList<>();
        for (JsonNode label : list(line, field)) {
            String quote = label.path("quote").asText();
            String family = label.path("family").asText();
            if (quote.isBlank() || family.isBlank()) {
                throw line.problem("label.phrase", field);
            }
            if (!families.contains(family)) {
                throw line.problem("label.family", family, String.join(", ", families));
            }
            result.add(new Phrase(span(line, reply, quote, nth(line, label)), family));
        }
        return result;
    }

    private Set<String> moves(JsonLine line, String field) {
        Set<String> result = new LinkedHashSet<>();
        for (JsonNode move : list(line, field)) {
            if (!moves.contains(move.asText())) {
                throw line.problem("label.move", move.asText(), String.join(", ", moves));
            }
            result.add(move.asText());
        }
        return result;
    }

    private static JsonNode list(JsonLine line, String field) {
        JsonNode list = line.field(field);
        if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
            throw line.problem("label.list", field);
        }
        return list;
    }

    private static int nth(JsonLine line, JsonNode label) {
        JsonNode nth = label.path("nth");
        if (nth.isMissingNode()) {
            return 1;
        }
        if (!nth.isInt() || nth.intValue() < 1) {
            throw line.problem("label.nth", nth.toString());
        }
        return nth.intValue();
    }

    private static Span span(JsonLine line, String reply, String quote, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = reply.indexOf(quote, at + 1);
            if (at < 0) {
                throw i == 0 ? line.problem("label.quote", quote) : line.problem("label.fewer", quote, i, nth);
            }
        }
        return new Span(at, at + quote.length());
    }
}
