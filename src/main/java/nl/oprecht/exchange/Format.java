package nl.oprecht.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which templates come and go. */
public enum Format {
    /** Oprecht's own files, one a template. */
    OWN("md"),
    /** The match files of espanso, a text expander. */
    ESPANSO("yml", "yaml"),
    /** A table with a row a template. */
    CSV("csv"),
    /** Macros as the API of Zendesk gives them. */
    ZENDESK("json"),
    /** Canned responses as the API of Chatwoot gives them. */
    CHATWOOT("json"),
    /** The templates of Quicktext, an add-on to Thunderbird. */
    QUICKTEXT("xml");

    private final String[] extensions;

    Format(String... extensions) {
        this.extensions = extensions;
    }

    /** Whether files of this format have this extension, given in lower case and without the dot. */
    boolean hasExtension(String extension) {
        return Arrays.asList(extensions).contains(extension);
    }

    /** The format of a file by its name, and among JSON formats by what stands in it. */
    static Optional<Format> of(TextFile file) {
        String extension =
                file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ZENDESK.hasExtension(extension)) {
            return Optional.of(file.text().contains("\"short_code\"") ? CHATWOOT : ZENDESK);
        }
        return Arrays.stream(values())
                .filter(format -> format.hasExtension(extension))
                .findFirst();
    }
}
