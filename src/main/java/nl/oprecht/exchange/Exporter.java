package nl.oprecht.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.template.Template;
import nl.oprecht.library.SharedPlaceholders;

/** Writes templates to files. Keep it off the UI thread. */
public final class Exporter {

    private final SharedPlaceholders shared;

    /** @param shared placeholders that need no description of their own in the program's own files */
    public Exporter(SharedPlaceholders shared) {
        this.shared = shared;
    }

    /**
     * Writes these templates; each file appears as a whole or not at all.
     *
     * @param target the folder for {@link Format#OWN}, otherwise the file
     * @param overwrite whether files that are there may be replaced
     * @return how many files were written
     * @throws UserFacingException when a file is in the way, in which case none was written, or cannot be written
     * @throws IllegalArgumentException for a format that is only read
     */
    public int export(List<Template> templates, Format format, Path target, boolean overwrite) {
        Map<Path, String> files = new LinkedHashMap<>();
        writer(format)
                .write(templates)
                .forEach((path, text) -> files.put(path.isEmpty() ? target : target.resolve(path), text));
        for (Path file : files.keySet()) {
            if (Files.isDirectory(file)) {
                throw problem(file, "Dit is een map.", "Noem een bestand.");
            }
            if (!overwrite && Files.exists(file)) {
                throw problem(file, "Dit bestand bestaat al.", "Kies een andere plek, of gebruik --overwrite.");
            }
        }
        files.forEach(Exporter::write);
        return files.size();
    }

    private TemplateWriter writer(Format format) {
        return switch (format) {
            case OWN -> new OwnWriting(shared);
            case ESPANSO -> new EspansoWriter();
            case CSV -> new CsvWriting();
            default -> throw new IllegalArgumentException("only read: " + format);
        };
    }

    private static void write(Path file, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path draft = folder.resolve("." + file.getFileName() + ".tmp");
            try {
                Files.writeString(draft, text);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw problem(file, "Hier is niet te schrijven (" + e.getMessage() + ").", "Kies een andere plek.");
        }
    }

    private static UserFacingException problem(Path where, String what, String remedy) {
        return new UserFacingException(new Problem(where.toString(), what, remedy));
    }
}
