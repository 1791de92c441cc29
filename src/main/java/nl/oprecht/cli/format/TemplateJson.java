package nl.oprecht.cli.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import nl.oprecht.domain.template.Channel;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.Template;

/** Templates as JSON. */
public final class TemplateJson {

    private TemplateJson() {}

    /** What is known of a template. */
    public static ObjectNode of(KeptTemplate kept) {
        Template template = kept.template();
        Template.Labels labels = template.labels();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", template.id())
                .put("title", template.title())
                .put("kind", template.kind().id());
        put(json, "moves", labels.moves());
        put(json, "situations", labels.situations());
        put(json, "channels", labels.channels().stream().map(Channel::id).toList());
        put(json, "tags", labels.tags());
        return json.put("abbreviation", template.abbreviation())
                .put("u", template.formal())
                .put("je", template.familiar())
                .put("origin", kept.origin().name().toLowerCase(Locale.ROOT))
                .put("favourite", kept.favourite())
                .put("archived", kept.archived())
                .put("uses", kept.uses());
    }

    private static void put(ObjectNode json, String key, List<String> values) {
        values.forEach(json.putArray(key)::add);
    }

    /**
     * Writes objects as one list, or each on a line of its own.
     *
     * @param out is flushed and not closed
     */
    public static void write(Writer out, boolean lines, List<ObjectNode> objects) throws IOException {
        if (lines) {
            for (ObjectNode object : objects) {
                out.write(ResultJson.MAPPER.writeValueAsString(object));
                out.write('\n');
            }
        } else {
            out.write(ResultJson.MAPPER.writer(JsonArrayWriter.layout()).writeValueAsString(objects));
            out.write('\n');
        }
        out.flush();
    }
}
