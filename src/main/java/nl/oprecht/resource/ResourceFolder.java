package nl.oprecht.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists what is packed into the program, so that adding a data file needs no list of names. */
public final class ResourceFolder {

    private ResourceFolder() {}

    /**
     * All files below a folder of the class path, in the order of their paths.
     *
     * @param folder such as {@code packs/nl}, without a slash at either end
     * @throws IllegalArgumentException when there is no such folder
     */
    public static List<ResourceFile> list(String folder) {
        URL url = ResourceFolder.class.getResource("/" + folder);
        if (url == null) {
            throw new IllegalArgumentException("not in the program: " + folder);
        }
        try {
            URI uri = url.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return read(Path.of(uri), folder);
            }
            try (FileSystem jar = FileSystems.newFileSystem(jarOf(uri), Map.of())) {
                return read(jar.getPath("/" + folder), folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a readable place: " + url, e);
        }
    }

    /**
     * One file of the class path.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    public static ResourceFile file(String path) {
        try (var stream = ResourceFolder.class.getResourceAsStream("/" + path)) {
            if (stream == null) {
                throw new IllegalArgumentException("not in the program: " + path);
            }
            return new ResourceFile(path, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jarOf(URI uri) {
        String outer = uri.getRawSchemeSpecificPart();
        return Path.of(URI.create(outer.substring(0, outer.lastIndexOf("!/"))));
    }

    private static List<ResourceFile> read(Path root, String folder) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> {
                        String below = root.relativize(path).toString().replace('\\', '/');
                        return new ResourceFile(folder + "/" + below, text(path));
                    })
                    .sorted(Comparator.comparing(ResourceFile::path))
                    .toList();
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
