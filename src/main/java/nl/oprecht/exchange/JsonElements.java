package nl.oprecht.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** The objects of a list in a JSON file, one at a time, so that no file has to stand in memory as a tree. */
final class JsonElements {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.DEPTH)
                            .maxStringLength(Limits.FILE)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .build();

    private JsonElements() {}

    /**
     * Hands over each object in a list: the list that the file is, or the one under one of these names.
     *
     * @param names of the field that holds the list, or one object in place of it
     * @param each gets the object and its number, from 1
     * @return whether there was such a list
     * @throws nl.oprecht.domain.failure.UserFacingException when the file is not JSON; what came before was handed over
     */
    static boolean forEach(TextFile file, List<String> names, ObjIntConsumer<JsonNode> each) {
        try (JsonParser json = MAPPER.createParser(file.text())) {
            JsonToken first = json.nextToken();
            if (first == JsonToken.START_OBJECT && !toField(json, names)) {
                return false;
            }
            if (json.currentToken() == JsonToken.START_OBJECT) {
                each.accept(json.readValueAsTree(), 1);
                return true;
            }
            if (json.currentToken() != JsonToken.START_ARRAY) {
                return false;
            }
            int number = 0;
            while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
                each.accept(json.readValueAsTree(), ++number);
            }
            return true;
        } catch (JsonProcessingException e) {
            throw file.unusable(
                    e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                    "Dit is geen geldige JSON.",
                    "Haal het bestand opnieuw op en verander er niets in.");
        } catch (IOException e) {
            throw new IllegalStateException("a text that could not be read", e);
        }
    }

    private static boolean toField(JsonParser json, List<String> names) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = names.contains(json.currentName());
            json.nextToken();
            if (wanted) {
                return true;
            }
            json.skipChildren();
        }
        return false;
    }
}
