package nl.oprecht.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A small file that is always whole: written beside its place and then moved there. */
record TextFile(Path path) {

    /** @throws IOException when it cannot be written; what was there stays */
    void write(String content) throws IOException {
        Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
        Path beside = Files.createTempFile(folder, path.getFileName().toString(), ".new");
        try {
            Files.writeString(beside, content);
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
