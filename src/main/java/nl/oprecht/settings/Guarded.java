package nl.oprecht.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Work on a file that only one may do at a time, in this process and in others. Others are kept out by a lock on a file
 * beside it, which the operating system takes away with the process that held it.
 */
final class Guarded {

    /** A process may lock a file only once, so its threads first wait for each other. */
    private static final Map<Path, Object> IN_THIS_PROCESS = new ConcurrentHashMap<>();

    private final Path gate;

    /** @param file what is worked on */
    Guarded(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        gate = absolute.resolveSibling(absolute.getFileName() + ".lock");
    }

    /** Work that may fail on the disk. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Waits for its turn, and does the work. */
    <T> T alone(Work<T> work) throws IOException {
        synchronized (IN_THIS_PROCESS.computeIfAbsent(gate, path -> new Object())) {
            Files.createDirectories(gate.getParent());
            try (FileChannel channel = FileChannel.open(gate, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                return work.run();
            }
        }
    }
}
