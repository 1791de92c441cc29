package nl.oprecht.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What stands in a folder of data. */
final class DataFiles {

    private static final String DATABASE = "oprecht.db";

    private DataFiles() {}

    static Path database(Path folder) {
        return folder.resolve(DATABASE);
    }

    static boolean hasData(Path folder) {
        return Files.exists(database(folder));
    }

    /** Not the database, which is copied in a way of its own, nor what is made again by itself. */
    static boolean goesAlong(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(DATABASE)
                && !name.endsWith(".lock")
                && !name.endsWith(".lck")
                && !Pointer.is(file)
                && !file.getParent().getFileName().toString().equals("native");
    }

    /** Copies whole or not at all, unless something is there. */
    static void copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            return;
        }
        Path half = Files.createDirectories(to.getParent()).resolve(to.getFileName() + ".half");
        Files.copy(from, half, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(half, to);
    }
}
