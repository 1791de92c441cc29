package nl.oprecht.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class path of this process with its folders packed into jars, as users have it: Java keeps no classes of folders. */
final class PackedClassPath {

    private PackedClassPath() {}

    /** Packed at the first request. */
    static String get() {
        return Packed.PATH;
    }

    private static final class Packed {
        static final String PATH = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .map(entry -> Files.isDirectory(entry) ? packed(entry) : entry)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path packed(Path folder) {
        try {
            Path jar = Files.createTempFile("oprecht-bench", ".jar");
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                    Stream<Path> paths = Files.walk(folder)) {
                List<Path> below =
                        paths.filter(path -> !path.equals(folder)).sorted().toList();
                for (Path path : below) {
                    String name = folder.relativize(path).toString().replace('\\', '/');
                    out.putNextEntry(new JarEntry(Files.isDirectory(path) ? name + "/" : name));
                    if (Files.isRegularFile(path)) {
                        Files.copy(path, out);
                    }
                    out.closeEntry();
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
