package nl.oprecht.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens and reads what the user names: a file, or standard input as {@code -}. */
final class Sources {

    static final String STANDARD_INPUT = "-";

    /** More than anyone writes to a customer, in bytes; keeps a wrong file from filling the memory. */
    static final int MOST_BYTES = 10 << 20;

    private final InputStream standardInput;
    private final Problems problems;
    private final StrictUtf8 decoder;
    private boolean standardInputTaken;

    Sources(InputStream standardInput, Problems problems) {
        this.standardInput = standardInput;
        this.problems = problems;
        this.decoder = new StrictUtf8(problems);
    }

    /**
     * The whole text, without a byte order mark and otherwise as it stands there.
     *
     * @throws nl.oprecht.domain.failure.UserFacingException when it cannot be read or is no UTF-8 text
     */
    String read(String name) {
        try (InputStream in = open(name)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw problems.at(name, "file.large", MOST_BYTES >> 20);
            }
            return decoder.decode(bytes, name, 1);
        } catch (IOException e) {
            throw problems.at(name, "file.unreadable", String.valueOf(e.getMessage()));
        }
    }

    /**
     * The objects in a file of JSON lines, to be closed by the caller.
     *
     * @throws nl.oprecht.domain.failure.UserFacingException when it cannot be opened
     */
    JsonLines lines(String name) {
        return new JsonLines(open(name), name, decoder, problems);
    }

    private InputStream open(String name) {
        if (name.equals(STANDARD_INPUT)) {
            if (standardInputTaken) {
                throw problems.at(name, "input.twice");
            }
            standardInputTaken = true;
            return standardInput;
        }
        try {
            Path path = problems.path(name);
            if (Files.isDirectory(path)) {
                throw problems.at(name, "file.directory", path);
            }
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw problems.at(name, "file.missing");
        } catch (AccessDeniedException e) {
            throw problems.at(name, "file.denied");
        } catch (IOException e) {
            throw problems.at(name, "file.unreadable", String.valueOf(e.getMessage()));
        }
    }
}
