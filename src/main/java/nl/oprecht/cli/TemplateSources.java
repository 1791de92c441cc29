package nl.oprecht.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.library.ExampleFiles;
import nl.oprecht.library.TemplateFiles;
import nl.oprecht.resource.ResourceFile;
import org.jspecify.annotations.Nullable;

/**
 * The template files to look at, and those around them that they may refer to.
 *
 * @param files to look at
 * @param context the library that they belong to: the nearest folder above them that holds a
 *     {@code placeholders.yml}, or that of the program
 * @param status {@link ExitStatus#UNUSABLE} when one could not be read, which was told
 */
record TemplateSources(List<ResourceFile> files, List<ResourceFile> context, int status) {

    private static final String SUFFIX = ".md";
    private static final String PLACEHOLDERS = "placeholders.yml";

    /** @param paths files and folders; without any, the library of the program */
    static TemplateSources of(List<String> paths, Sources sources, Problems problems) {
        if (paths.isEmpty()) {
            return new TemplateSources(TemplateFiles.shippedFiles(), List.of(), ExitStatus.NOTHING_FOUND);
        }
        Set<Path> wanted = new LinkedHashSet<>();
        List<ResourceFile> files = new ArrayList<>();
        int status = ExitStatus.NOTHING_FOUND;
        @Nullable Path library = null;
        for (String name : paths) {
            try {
                Path path = problems.path(name);
                wanted.addAll(Files.isDirectory(path) ? below(path, problems) : List.of(path));
                library = library == null ? libraryAround(path) : library;
            } catch (UserFacingException e) {
                problems.print(e);
                status = ExitStatus.UNUSABLE;
            }
        }
        status = Math.max(status, read(wanted, files, sources, problems));
        List<ResourceFile> context = new ArrayList<>();
        if (library != null) {
            read(new LinkedHashSet<>(below(library, problems)), context, sources, problems);
        }
        return new TemplateSources(files, library == null ? TemplateFiles.shippedFiles() : context, status);
    }

    /** How many templates are looked at. */
    int count() {
        return (int) files.stream().filter(file -> file.name().endsWith(SUFFIX)).count();
    }

    private static int read(Set<Path> paths, List<ResourceFile> files, Sources sources, Problems problems) {
        int status = ExitStatus.NOTHING_FOUND;
        for (Path path : paths) {
            try {
                String name = path.toString().replace('\\', '/');
                files.add(new ResourceFile(name, sources.read(path.toString())));
            } catch (UserFacingException e) {
                problems.print(e);
                status = ExitStatus.UNUSABLE;
            }
        }
        return status;
    }

    private static List<Path> below(Path folder, Problems problems) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(SUFFIX) || path.endsWith(PLACEHOLDERS))
                    .filter(path -> !isExample(path))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw problems.at(folder.toString(), "file.unreadable", String.valueOf(e.getMessage()));
        }
    }

    /** A library has its pairs of before and after beside its templates. */
    private static boolean isExample(Path path) {
        Path folder = path.toAbsolutePath().normalize().getParent();
        return folder != null
                && folder.endsWith(ExampleFiles.FOLDER)
                && Files.isRegularFile(folder.resolveSibling(PLACEHOLDERS));
    }

    private static @Nullable Path libraryAround(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        while (folder != null && !Files.isRegularFile(folder.resolve(PLACEHOLDERS))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
