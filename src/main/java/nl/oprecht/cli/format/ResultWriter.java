package nl.oprecht.cli.format;

import java.io.Closeable;
import java.io.IOException;

/** Writes results one by one, each of them at once. Not for several threads. */
public interface ResultWriter extends Closeable {

    /**
     * Writes one result through to the reader at the other end.
     *
     * @throws IOException when nobody reads on, or the disk is full
     */
    void write(CheckedReply result) throws IOException;

    /** Completes the output; to be called after the last result, also when there was none. */
    @Override
    void close() throws IOException;
}
