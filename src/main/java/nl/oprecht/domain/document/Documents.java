package nl.oprecht.domain.document;

import java.nio.file.Path;
import nl.oprecht.domain.failure.UserFacingException;

/** Texts and mails in files. Reads and writes the disk: keep it off the UI thread, but for {@link #plainText}. */
public interface Documents {

    /**
     * What stands in a file: a {@link CustomerMail} for {@code .eml}, otherwise a {@link TextDocument}.
     *
     * @throws UserFacingException when it cannot be read, is too large, or is no text
     */
    Document read(Path file);

    /**
     * Writes a text to its file, in its form, whole or not at all. A text that does not fit the old encoding is
     * written as UTF-8.
     *
     * @return the document as it stands on disk now
     * @throws UserFacingException when it cannot be written, or the file is a web page; what was there stays
     */
    TextDocument write(TextDocument document);

    /** The words of HTML as it comes from the clipboard; empty when it has none. Any thread. */
    String plainText(String html);
}
