package nl.oprecht.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.library.SharedPlaceholders;
import nl.oprecht.library.TemplateFiles;
import nl.oprecht.resource.ResourceFile;
import org.jspecify.annotations.Nullable;

/** Shows what files of any format would bring to the library. Reads files: keep it off the UI thread. */
public final class Importer {

    private static final String PLACEHOLDERS = "placeholders.yml";

    private final Vocabulary vocabulary;
    private final SharedPlaceholders shared;

    /**
     * @param vocabulary names the moves and situations that a template may mention
     * @param shared describes the placeholders that a file uses and does not describe itself
     */
    public Importer(Vocabulary vocabulary, SharedPlaceholders shared) {
        this.vocabulary = vocabulary;
        this.shared = shared;
    }

    /**
     * What a file, or all files in a folder and below it, would bring.
     *
     * @param format null to tell it from the names of the files and what stands in them
     * @param present all that the library holds, the archive included
     * @throws UserFacingException when nothing in it can be used; of files in a folder, the others still count
     */
    public Import preview(Path path, @Nullable Format format, List<KeptTemplate> present) {
        Matching matching = new Matching(present);
        if (Files.isDirectory(path)) {
            folder(path, format, matching);
        } else {
            TextFile file = TextFile.read(path);
            add(file, format == null ? formatOf(file) : format, shared, matching);
        }
        return matching.done();
    }

    private static Format formatOf(TextFile file) {
        return Format.of(file)
                .orElseThrow(() -> file.unusable(
                        "Aan de naam is niet te zien wat voor bestand dit is.",
                        "Noem het met --format, bijvoorbeeld --format csv."));
    }

    private void folder(Path folder, @Nullable Format format, Matching matching) {
        SharedPlaceholders here = shared(folder);
        int before = 0;
        for (Path path : files(folder)) {
            try {
                if (!path.getFileName().toString().equals(PLACEHOLDERS) && mayHoldTemplates(path, format)) {
                    before++;
                    TextFile file = TextFile.read(path);
                    add(file, format == null ? formatOf(file) : format, here, matching);
                }
            } catch (UserFacingException e) {
                matching.add(new Reading(List.of(), List.of(e.problem())), true);
            }
        }
        if (before == 0) {
            throw problem(folder, "Hier staat geen bestand met sjablonen.", "Kies een andere map, of één bestand.");
        }
    }

    private static boolean mayHoldTemplates(Path path, @Nullable Format format) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return Stream.of(Format.values())
                .filter(one -> format == null || one == format)
                .anyMatch(one -> one.hasExtension(extension));
    }

    private SharedPlaceholders shared(Path folder) {
        Path file = folder.resolve(PLACEHOLDERS);
        if (!Files.isRegularFile(file)) {
            return shared;
        }
        TextFile read = TextFile.read(file);
        return TemplateFiles.shared(List.of(new ResourceFile(read.path(), read.text())))
                .orElse(shared);
    }

    /** In the order of their paths, hidden ones left out. */
    private static List<Path> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder, Limits.DEPTH)) {
            List<Path> files = new ArrayList<>(paths.filter(path -> !isHidden(folder.relativize(path)))
                    .filter(Files::isRegularFile)
                    .limit(Limits.FILES + 1L)
                    .toList());
            if (files.size() > Limits.FILES) {
                throw problem(
                        folder, "Hier staan meer dan " + Limits.FILES + " bestanden.", "Kies een map die kleiner is.");
            }
            files.sort(null);
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw problem(
                    folder,
                    "Deze map is niet te lezen (" + e.getMessage() + ").",
                    "Kijk na of je er leesrechten hebt.");
        }
    }

    private static boolean isHidden(Path below) {
        return Stream.iterate(Optional.of(below), Optional::isPresent, path -> path.map(Path::getParent))
                .flatMap(Optional::stream)
                .anyMatch(path -> path.getFileName().toString().startsWith("."));
    }

    private void add(TextFile file, Format format, SharedPlaceholders here, Matching matching) {
        matching.add(reader(format, here).read(file), format == Format.OWN);
    }

    private TemplateReader reader(Format format, SharedPlaceholders here) {
        Drafts drafts = new Drafts(here);
        return switch (format) {
            case OWN -> new OwnReading(vocabulary, here);
            case ESPANSO -> new Espanso(drafts);
            case CSV -> new CsvReading(vocabulary, drafts, ForeignNames.shipped());
            case ZENDESK -> new Zendesk(drafts, ForeignNames.shipped());
            case CHATWOOT -> new Chatwoot(drafts, ForeignNames.shipped());
            case QUICKTEXT -> new Quicktext(drafts, ForeignNames.shipped());
        };
    }

    private static UserFacingException problem(Path where, String what, String remedy) {
        return new UserFacingException(new Problem(where.toString(), what, remedy));
    }
}
