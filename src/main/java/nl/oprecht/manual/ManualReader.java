package nl.oprecht.manual;

import java.util.Locale;
import nl.oprecht.resource.ResourceFile;
import nl.oprecht.resource.ResourceFolder;

/** Reads the manual that is packed into the program: {@code help/<language>/<chapter>.md}. */
public final class ManualReader {

    private static final String FOLDER = "help/";

    private ManualReader() {}

    /**
     * The manual in this language; in Dutch where there is none. Touches the disk.
     *
     * @throws IllegalArgumentException with file and reason, when a chapter is missing or holds what the window
     *     cannot show
     */
    public static Manual read(Locale locale) {
        String language = locale.getLanguage().equals("en") ? "en" : "nl";
        return new Manual(ResourceFolder.file(FOLDER + "order.txt")
                .text()
                .lines()
                .map(id -> chapter(ResourceFolder.file(FOLDER + language + "/" + id + ".md")))
                .toList());
    }

    private static Chapter chapter(ResourceFile file) {
        try {
            return new ChapterMarkdown(file.name().replaceFirst("\\.md$", "")).read(file.text());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file.path() + ": " + e.getMessage(), e);
        }
    }
}
