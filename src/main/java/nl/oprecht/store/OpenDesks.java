package nl.oprecht.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Knows which windows are open: each holds a lock on one byte of a file, which the operating system lets go when the
 * process ends, however it ends. Ask inside a transaction that writes, so that two windows never try one byte at once.
 */
public final class OpenDesks implements AutoCloseable {

    /** Bytes that need not exist, so many that no two windows draw the same. */
    private static final long DESKS = 1L << 48;

    private final Path file;
    private final FileChannel channel;
    private final long own;

    private OpenDesks(Path file, FileChannel channel, long own) {
        this.file = file;
        this.channel = channel;
        this.own = own;
    }

    /**
     * Makes this window known as open.
     *
     * @param database the file of drafts; the locks are on a file beside it
     */
    public static OpenDesks beside(Path database) {
        Path file = database.toAbsolutePath().resolveSibling(database.getFileName() + ".desks");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new OpenDesks(file, channel, held(channel));
        } catch (IOException e) {
            throw StoreFailure.unwritable(file, e);
        }
    }

    /** The number of this window. */
    long own() {
        return own;
    }

    /** Whether the window with this number is open, this one included. */
    boolean isOpen(long desk) {
        try (FileLock lock = channel.tryLock(desk, 1, false)) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            // this process holds it
            return true;
        } catch (IOException e) {
            throw StoreFailure.unwritable(file, e);
        }
    }

    /** The window counts as closed. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw StoreFailure.unwritable(file, e);
        }
    }

    private static long held(FileChannel channel) throws IOException {
        while (true) {
            long desk = ThreadLocalRandom.current().nextLong(1, DESKS);
            if (channel.tryLock(desk, 1, false) != null) {
                return desk;
            }
        }
    }
}
