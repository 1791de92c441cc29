package nl.oprecht.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file in the usual place that names another folder for the data: in its first line. A second line names the folder
 * whose content is still to be copied there, which stays in use until that is done.
 *
 * @param folder to be used
 * @param source to be copied from first, null when that is done
 */
record Pointer(Path folder, @Nullable Path source) {

    private static final String NAME = "data-folder.txt";

    /** What the pointer in this place says; empty when there is none, or none that makes sense. */
    static Optional<Pointer> in(Path usual) {
        try {
            Path file = usual.resolve(NAME);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            List<Path> lines = Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(Path::of)
                    .filter(Path::isAbsolute)
                    .toList();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Pointer(lines.get(0), lines.size() > 1 ? lines.get(1) : null));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The folder in use: the old one for as long as the new one is not filled. */
    Path present() {
        Path old = source;
        return old == null ? folder : old;
    }

    void writeIn(Path usual) throws IOException {
        Path old = source;
        new TextFile(usual.resolve(NAME)).write(folder + "\n" + (old == null ? "" : old + "\n"));
    }

    /** Whether this is a file that stays where it is. */
    static boolean is(Path file) {
        return file.getFileName().toString().equals(NAME);
    }
}
