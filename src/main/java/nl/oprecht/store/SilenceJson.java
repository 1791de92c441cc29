package nl.oprecht.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.oprecht.domain.tone.Silence;

/** What is not heard about in a draft, as its column holds it. What a file leaves out is heard. */
final class SilenceJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SilenceJson() {}

    static String of(Silence silence) {
        try {
            return MAPPER.writeValueAsString(silence);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Silence read(String json) {
        try {
            JsonNode kept = MAPPER.readTree(json);
            ObjectNode all = MAPPER.valueToTree(Silence.NONE);
            all.fieldNames().forEachRemaining(name -> {
                if (kept.hasNonNull(name)) {
                    all.set(name, kept.get(name));
                }
            });
            return MAPPER.treeToValue(all, Silence.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("silence of a draft: " + json, e);
        }
    }
}
