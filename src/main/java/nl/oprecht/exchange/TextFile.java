package nl.oprecht.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;

/**
 * A file of text, read whole.
 *
 * @param path as the user named it, for problems
 * @param text without a byte order mark
 */
record TextFile(String path, String text) {

    /** The part of the path behind the last slash. */
    String name() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** @throws UserFacingException when it cannot be read, is too large, or is no UTF-8 text */
    static TextFile read(Path file) {
        String path = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.FILE + 1);
            if (bytes.length > Limits.FILE) {
                throw problem(
                        path,
                        "Dit bestand is groter dan " + (Limits.FILE >> 20) + " MB.",
                        "Splits het in kleinere bestanden.");
            }
            return new TextFile(path, decode(bytes, path));
        } catch (NoSuchFileException e) {
            throw problem(path, "Dit bestand bestaat niet.", "Kijk na of de naam en de map kloppen.");
        } catch (AccessDeniedException e) {
            throw problem(path, "Dit bestand mag ik niet lezen.", "Geef jezelf leesrechten of werk met een kopie.");
        } catch (IOException e) {
            throw problem(path, "Lezen lukt niet (" + e.getMessage() + ").", "Probeer het met een kopie.");
        }
    }

    private static String decode(byte[] bytes, String path) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xFEFF || first == 0xFFFE) {
            throw problem(path, "Dit is UTF-16.", "Sla het bestand op als UTF-8.");
        }
        for (byte one : bytes) {
            if (one == 0) {
                throw problem(path, "Dit is geen tekst.", "Kies een bestand met sjablonen.");
            }
        }
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            throw problem(
                    path + ":" + (1 + text.chars().filter(c -> c == '\n').count()),
                    "Dit is geen geldige UTF-8.",
                    "Sla het bestand op als UTF-8; in Excel heet dat 'CSV UTF-8'.");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A problem with this file as a whole. */
    UserFacingException unusable(String what, String remedy) {
        return problem(path, what, remedy);
    }

    /** A problem at a line, counted from 1. */
    UserFacingException unusable(long line, String what, String remedy) {
        return problem(path + ":" + line, what, remedy);
    }

    private static UserFacingException problem(String where, String what, String remedy) {
        return new UserFacingException(new Problem(where, what, remedy));
    }
}
