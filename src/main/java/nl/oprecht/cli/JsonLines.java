package nl.oprecht.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one reply a line, {@code {"id", "customer", "reply"}}, as soon as the line is there. Other
 * fields are passed over. Empty lines are skipped but counted.
 */
final class JsonLines implements AutoCloseable {

    /** Leaves a number as it was written, so that an id comes back unchanged. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final InputStream in;
    private final String name;
    private final StrictUtf8 decoder;
    private final Problems problems;
    private int line;
    private boolean ended;

    JsonLines(InputStream in, String name, StrictUtf8 decoder, Problems problems) {
        this.in = new BufferedInputStream(in);
        this.name = name;
        this.decoder = decoder;
        this.problems = problems;
    }

    /** Whether all lines were given. */
    boolean ended() {
        return ended;
    }

    /**
     * The next reply; null when only empty lines are left.
     *
     * @throws nl.oprecht.domain.failure.UserFacingException when a line is of no use; the next call
     *     goes on behind it
     */
    @Nullable
    Incoming next() {
        while (!ended) {
            byte[] bytes = nextLine();
            ended |= StrictUtf8.isBinary(bytes);
            String text = decoder.decode(bytes, name, line);
            if (!text.isBlank()) {
                return parse(text);
            }
        }
        return null;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            System.getLogger(JsonLines.class.getName()).log(System.Logger.Level.DEBUG, name, e);
        }
    }

    private byte[] nextLine() {
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            int next = in.read();
            while (next >= 0 && next != '\n') {
                if (bytes.size() == Sources.MOST_BYTES) {
                    ended = true;
                    throw problems.at(where(), "line.large", Sources.MOST_BYTES >> 20);
                }
                bytes.write(next);
                next = in.read();
            }
            ended = next < 0;
        } catch (IOException e) {
            ended = true;
            throw problems.at(where(), "file.unreadable", String.valueOf(e.getMessage()));
        }
        return bytes.toByteArray();
    }

    private Incoming parse(String text) {
        JsonNode json;
        try {
            json = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw problems.at(where() + ":" + e.getLocation().getColumnNr(), "line.json");
        }
        if (!json.isObject()) {
            throw problems.at(where(), "line.object");
        }
        String reply = string(json, "reply");
        if (reply == null) {
            throw problems.at(where(), "line.reply");
        }
        String customer = string(json, "customer");
        JsonNode id = id(json);
        boolean named =
                id.isTextual() && !id.asText().isBlank() || json.path("id").isNumber();
        return new Incoming(id, named ? id.asText() : name + "#" + line, customer == null ? "" : customer, reply);
    }

    private @Nullable String string(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw problems.at(where(), "line.type", field);
        }
        return value.textValue();
    }

    private JsonNode id(JsonNode json) {
        JsonNode id = json.path("id");
        if (id.isMissingNode() || id.isNull()) {
            return IntNode.valueOf(line);
        }
        if (!id.isTextual() && !id.isNumber()) {
            throw problems.at(where(), "line.id");
        }
        return id;
    }

    private String where() {
        return name + ":" + line;
    }
}
