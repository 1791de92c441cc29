package nl.oprecht.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object a line, as soon as the line is there. Empty lines are skipped but counted. */
final class JsonLines implements AutoCloseable {

    private final InputStream in;
    private final String name;
    private final StrictUtf8 decoder;
    private final Problems problems;
    private int line;
    private long bytesRead;
    private boolean ended;

    JsonLines(InputStream in, String name, StrictUtf8 decoder, Problems problems) {
        this.in = new BufferedInputStream(in);
        this.name = name;
        this.decoder = decoder;
        this.problems = problems;
    }

    /** Whether all lines were given. */
    boolean ended() {
        return ended;
    }

    /** How many bytes the lines given so far are, with their ends. */
    long bytesRead() {
        return bytesRead;
    }

    /**
     * The next object; null when only empty lines are left.
     *
     * @throws nl.oprecht.domain.failure.UserFacingException when a line is of no use; the next call
     *     goes on behind it
     */
    @Nullable
    JsonLine next() {
        while (!ended) {
            byte[] bytes = nextLine();
            ended |= StrictUtf8.isBinary(bytes);
            String text = decoder.decode(bytes, name, line);
            if (!text.isBlank()) {
                return new JsonLine(text, name, line, problems);
            }
        }
        return null;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            System.getLogger(JsonLines.class.getName()).log(System.Logger.Level.DEBUG, name, e);
        }
    }

    private byte[] nextLine() {
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            int next = in.read();
            while (next >= 0 && next != '\n') {
                if (bytes.size() == Sources.MOST_BYTES) {
                    ended = true;
                    throw problems.at(where(), "line.large", Sources.MOST_BYTES >> 20);
                }
                bytes.write(next);
                next = in.read();
            }
            bytesRead += bytes.size() + 1;
            ended = next < 0;
        } catch (IOException e) {
            ended = true;
            throw problems.at(where(), "file.unreadable", String.valueOf(e.getMessage()));
        }
        return bytes.toByteArray();
    }

    private String where() {
        return name + ":" + line;
    }
}
