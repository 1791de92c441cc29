package nl.oprecht.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small file of JSON. */
final class JsonFile {

    static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path path;

    JsonFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /**
     * @throws Unreadable when it is no JSON object
     * @throws IOException when it cannot be opened
     */
    ObjectNode read() throws IOException {
        try {
            if (MAPPER.readTree(Files.readString(path)) instanceof ObjectNode read) {
                return read;
            }
            throw new Unreadable("no JSON object");
        } catch (JacksonException | CharacterCodingException e) {
            throw new Unreadable(e);
        }
    }

    /** @throws IOException when it cannot be written; what was there stays */
    void write(Object content) throws IOException {
        new TextFile(path).write(MAPPER.writeValueAsString(content) + "\n");
    }
}
