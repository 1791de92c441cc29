package nl.oprecht.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import nl.oprecht.domain.document.TextDocument;
import nl.oprecht.domain.document.TextDocument.Form;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;

/** Writes a text beside its place and then moves it there, so that the file is always whole. */
final class TextWriter {

    private static final String MARK = "\uFEFF";

    private TextWriter() {}

    static TextDocument write(TextDocument document) {
        Form form = fitting(document);
        try {
            Path place = place(document.file());
            Path beside = place.resolveSibling(".oprecht-" + UUID.randomUUID() + ".new");
            try {
                save(beside, bytes(document.text(), form));
                keepRights(place, beside);
                move(beside, place);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (NoSuchFileException e) {
            throw problem(document, "De map bestaat niet meer.", "Kies een andere map.", e);
        } catch (AccessDeniedException e) {
            throw problem(document, "Hier mag ik niet schrijven.", "Bewaar de tekst in een andere map.", e);
        } catch (IOException e) {
            throw problem(
                    document, "Bewaren lukt niet (" + e.getMessage() + ").", "Bewaar de tekst op een andere plek.", e);
        }
        return new TextDocument(document.file(), document.text(), form);
    }

    /** The form of the file, or UTF-8 where that lacks a character of the text. */
    private static Form fitting(TextDocument document) {
        Form form = document.form();
        Charset charset = form.charset();
        return charset.canEncode() && charset.newEncoder().canEncode(document.text())
                ? form
                : new Form(StandardCharsets.UTF_8, false, form.lineEnd(), form.source());
    }

    private static byte[] bytes(String text, Form form) {
        String lines = text.replace("\n", form.lineEnd());
        return (form.marked() ? MARK + lines : lines).getBytes(form.charset());
    }

    /** The file itself when the name is a link to it. */
    private static Path place(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    private static void save(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Who may read and write it stays as it was. */
    private static void keepRights(Path place, Path beside) throws IOException {
        PosixFileAttributeView there = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        PosixFileAttributeView here = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        if (there != null && here != null && Files.exists(place)) {
            here.setPermissions(there.readAttributes().permissions());
        }
    }

    private static void move(Path beside, Path place) throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static UserFacingException problem(TextDocument document, String what, String remedy, IOException cause) {
        return new UserFacingException(new Problem(DocumentFiles.name(document.file()), what, remedy), cause);
    }
}
