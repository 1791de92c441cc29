package nl.oprecht.domain.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A text and the file that it came from or goes to.
 *
 * @param file where it is
 * @param text without byte order mark, with {@code \n} between lines
 * @param form how it is written down
 */
public record TextDocument(Path file, String text, Form form) implements Document {

    /** A text for a file that is not there yet, or is to be written anew: UTF-8, with the line ends of this system. */
    public static TextDocument fresh(Path file, String text) {
        return new TextDocument(
                file, text, new Form(StandardCharsets.UTF_8, false, System.lineSeparator(), Source.TEXT));
    }

    /** The same file with another text. */
    public TextDocument withText(String other) {
        return new TextDocument(file, other, form);
    }

    /** Whether writing it back would lose nothing but the old words: not so for a web page. */
    public boolean canBeWritten() {
        return form.source() == Source.TEXT;
    }

    /**
     * How a text is written down.
     *
     * @param charset its encoding
     * @param marked whether it begins with a byte order mark
     * @param lineEnd what ends a line in the file
     * @param source what the file holds
     */
    public record Form(Charset charset, boolean marked, String lineEnd, Source source) {}

    /** What a file holds. */
    public enum Source {
        /** Plain text, Markdown included. */
        TEXT,
        /** A web page, of which only the words were taken. */
        HTML
    }
}
