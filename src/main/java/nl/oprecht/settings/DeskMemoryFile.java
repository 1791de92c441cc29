package nl.oprecht.settings;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.oprecht.domain.setting.DeskMemory;

/** What the window remembers, in one file. */
public final class DeskMemoryFile implements DeskMemory {

    private static final Logger LOG = Logger.getLogger(DeskMemoryFile.class.getName());

    private final JsonFile file;

    /** @param path where it is or will be */
    public DeskMemoryFile(Path path) {
        file = new JsonFile(path);
    }

    @Override
    public synchronized Map<String, String> recall() {
        if (!file.exists()) {
            return Map.of();
        }
        try {
            return Map.copyOf(JsonFile.MAPPER.convertValue(file.read(), new TypeReference<Map<String, String>>() {}));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "the window forgot how it stood: " + file.path(), e);
            return Map.of();
        }
    }

    @Override
    public synchronized void remember(Map<String, String> all) {
        try {
            file.write(all);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the window cannot remember how it stands: " + file.path(), e);
        }
    }
}
