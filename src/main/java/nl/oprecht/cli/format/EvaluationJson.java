package nl.oprecht.cli.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import nl.oprecht.domain.text.Span;
import nl.oprecht.evaluation.Evaluation;
import nl.oprecht.evaluation.Measure;

/**
 * The figures for a corpus as one JSON object, unrounded; a ratio that could not be measured is null.
 */
public final class EvaluationJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Writer out;

    /** @param out is not closed */
    public EvaluationJson(Writer out) {
        this.out = out;
    }

    /**
     * @param corpus what the user calls it
     * @param misses whether to list the phrases that were missed
     * @param alarms whether to list the findings that are no label's
     * @throws IOException when nobody reads on, or the disk is full
     */
    public void write(String corpus, Evaluation evaluation, boolean misses, boolean alarms) throws IOException {
        ObjectNode json = NODES.objectNode().put("corpus", corpus).put("replies", evaluation.replies());
        json.putObject("clean")
                .put("replies", evaluation.clean())
                .put("alarmed", evaluation.alarmed())
                .put("alarms", evaluation.alarmsInClean());
        json.set("detection", measure(evaluation.detection()));
        json.set("rightFamily", measure(evaluation.rightFamily()));
        json.set("rightMove", measure(evaluation.rightMove()));
        json.set("families", each(evaluation.families()));
        json.set("moves", each(evaluation.moves()));
        if (misses) {
            var list = json.putArray("misses");
            evaluation
                    .misses()
                    .forEach(miss -> list.add(
                            place(miss.reply(), miss.span(), miss.quote()).put("family", miss.family())));
        }
        if (alarms) {
            var list = json.putArray("alarms");
            evaluation.alarms().forEach(alarm -> {
                var finding = alarm.finding();
                list.add(place(alarm.reply(), finding.span(), finding.quote())
                        .put("family", finding.family())
                        .put("rule", finding.rule()));
            });
        }
        out.write(ResultJson.MAPPER.writer(JsonArrayWriter.layout()).writeValueAsString(json));
        out.write('\n');
        out.flush();
    }

    private static ObjectNode each(Map<String, Measure> measures) {
        ObjectNode json = NODES.objectNode();
        measures.forEach((id, measure) -> json.set(id, measure(measure)));
        return json;
    }

    private static ObjectNode measure(Measure measure) {
        ObjectNode json = NODES.objectNode()
                .put("labelled", measure.labelled())
                .put("found", measure.found())
                .put("reported", measure.reported())
                .put("right", measure.right());
        ratio(json, "recall", measure.recall());
        ratio(json, "precision", measure.precision());
        ratio(json, "f1", measure.f1());
        return json;
    }

    private static void ratio(ObjectNode json, String name, double ratio) {
        if (Double.isNaN(ratio)) {
            json.putNull(name);
        } else {
            json.put(name, ratio);
        }
    }

    private static ObjectNode place(String reply, Span span, String quote) {
        return NODES.objectNode()
                .put("id", reply)
                .put("offset", span.start())
                .put("length", span.length())
                .put("quote", quote);
    }
}
