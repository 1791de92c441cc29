package nl.oprecht.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import nl.oprecht.domain.document.Document;
import nl.oprecht.domain.document.Documents;
import nl.oprecht.domain.document.TextDocument;
import nl.oprecht.domain.document.TextDocument.Form;
import nl.oprecht.domain.document.TextDocument.Source;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.text.CleanText;

/** Texts and mails on disk. */
public final class DocumentFiles implements Documents {

    /** In bytes; some two hundred thousand words. */
    static final int LARGEST_TEXT = 2 << 20;

    /** In bytes, attachments included. */
    static final int LARGEST_MAIL = 50 << 20;

    private static final String PASTE = "Kopieer de tekst daar en plak die hier.";

    /** What people drag here that is no text, and what to do instead. */
    private static final Map<String, Refusal> REFUSED = Map.of(
            "doc", new Refusal("Dit is een Word-document.", PASTE),
            "docx", new Refusal("Dit is een Word-document.", PASTE),
            "odt", new Refusal("Dit is een document van LibreOffice.", PASTE),
            "rtf", new Refusal("Dit is een document met opmaak.", PASTE),
            "pdf", new Refusal("Dit is een pdf.", PASTE),
            "xlsx", new Refusal("Dit is een Excel-bestand.", PASTE),
            "msg",
                    new Refusal(
                            "Zo bewaart alleen Outlook een mail.", "Bewaar de mail als .eml, of plak de tekst hier."));

    private final HtmlText pasted = HtmlText.FOR_READERS;

    @Override
    public Document read(Path file) {
        if (Files.isDirectory(file)) {
            throw problem(file, "Dit is een map.", "Kies één bestand.");
        }
        String extension = extension(file);
        Refusal refusal = REFUSED.get(extension);
        if (refusal != null) {
            throw problem(file, refusal.what(), refusal.remedy());
        }
        if (extension.equals("eml")) {
            return MailReader.read(file, bytes(file, LARGEST_MAIL, "Bewaar de mail zonder bijlagen."));
        }
        byte[] bytes = bytes(file, LARGEST_TEXT, "Neem er het deel uit waar het om gaat.");
        Decoded decoded = Decoded.of(bytes)
                .orElseThrow(() -> problem(file, "Dit is geen tekst.", "Kies een tekstbestand of een .eml-bestand."));
        boolean page = extension.equals("html") || extension.equals("htm");
        Form form = new Form(
                decoded.charset(), decoded.marked(), lineEnd(decoded.text()), page ? Source.HTML : Source.TEXT);
        String text = page ? plainText(decoded.text()) : CleanText.of(decoded.text());
        return new TextDocument(file, text, form);
    }

    @Override
    public TextDocument write(TextDocument document) {
        if (!document.canBeWritten()) {
            throw problem(document.file(), "Dit is een webpagina, en die heeft meer dan tekst.", "Bewaar als .txt.");
        }
        return TextWriter.write(document);
    }

    @Override
    public String plainText(String html) {
        return pasted.of(html);
    }

    static UserFacingException problem(Path file, String what, String remedy) {
        return new UserFacingException(new Problem(name(file), what, remedy));
    }

    private static byte[] bytes(Path file, int largest, String remedy) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw problem(file, "Dit bestand is groter dan " + (largest >> 20) + " MB.", remedy);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw problem(file, "Dit bestand bestaat niet.", "Kijk na of de naam en de map kloppen.");
        } catch (AccessDeniedException e) {
            throw problem(file, "Dit bestand mag ik niet lezen.", "Geef jezelf leesrechten of werk met een kopie.");
        } catch (IOException e) {
            throw problem(file, "Lezen lukt niet (" + e.getMessage() + ").", "Probeer het met een kopie.");
        }
    }

    /** As most lines end; in a text of one line, as lines end on this system. */
    private static String lineEnd(String text) {
        long feeds = text.chars().filter(c -> c == '\n').count();
        long returns = text.chars().filter(c -> c == '\r').count();
        if (feeds == 0) {
            return returns == 0 ? System.lineSeparator() : "\r";
        }
        return returns * 2 > feeds ? "\r\n" : "\n";
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static String extension(Path file) {
        String name = name(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private record Refusal(String what, String remedy) {}
}
