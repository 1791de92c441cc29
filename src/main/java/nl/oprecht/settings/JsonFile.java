package nl.oprecht.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A small JSON file that is always whole: written beside its place and then moved there. */
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

    /** @throws IOException when it cannot be read, or is no JSON */
    JsonNode read() throws IOException {
        return MAPPER.readTree(Files.readString(path));
    }

    /** @throws IOException when it cannot be written; what was there stays */
    void write(Object content) throws IOException {
        Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
        Path beside = Files.createTempFile(folder, path.getFileName().toString(), ".new");
        try {
            Files.writeString(beside, MAPPER.writeValueAsString(content) + "\n");
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
