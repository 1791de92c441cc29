package nl.oprecht.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import nl.oprecht.domain.failure.UserFacingException;
import org.jspecify.annotations.Nullable;

/** One JSON object of a file of lines, and its place to name in problems. */
final class JsonLine {

    /** Leaves a number as it was written, so that an id comes back unchanged. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JsonNode json;
    private final String source;
    private final int number;
    private final Problems problems;

    /**
     * @param number of the line in its source, from 1
     * @throws UserFacingException when the text is no JSON object
     */
    JsonLine(String text, String source, int number, Problems problems) {
        this.source = source;
        this.number = number;
        this.problems = problems;
        try {
            this.json = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw problems.at(place() + ":" + e.getLocation().getColumnNr(), "line.json");
        }
        if (!json.isObject()) {
            throw problem("line.object");
        }
    }

    /** The number of the line in its source, from 1. */
    int number() {
        return number;
    }

    /** The value of a field, which may be missing. */
    JsonNode field(String name) {
        return json.path(name);
    }

    /**
     * The reply of this line, with the customer's message where there is one.
     *
     * @throws UserFacingException when a field is missing or of the wrong type
     */
    Incoming incoming() {
        String reply = string("reply");
        if (reply == null) {
            throw problem("line.reply");
        }
        String customer = string("customer");
        JsonNode id = id();
        boolean named = id.isTextual() && !id.asText().isBlank() || field("id").isNumber();
        return new Incoming(id, named ? id.asText() : source + "#" + number, customer == null ? "" : customer, reply);
    }

    /** A problem with this line, as in {@link Problems#at}. */
    UserFacingException problem(String key, Object... arguments) {
        return problems.at(place(), key, arguments);
    }

    private String place() {
        return source + ":" + number;
    }

    private @Nullable String string(String name) {
        JsonNode value = field(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw problem("line.type", name);
        }
        return value.textValue();
    }

    private JsonNode id() {
        JsonNode id = field("id");
        if (id.isMissingNode() || id.isNull()) {
            return IntNode.valueOf(number);
        }
        if (!id.isTextual() && !id.isNumber()) {
            throw problem("line.id");
        }
        return id;
    }
}
