package nl.oprecht.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import nl.oprecht.domain.failure.UserFacingException;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * An open database file. Safe for use by several threads, which wait for each other; other processes may
 * have the same file open, and wait for at most {@value #PATIENCE_MILLIS} ms.
 */
public final class Database implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 2_000;

    private final Path file;
    private final Connection connection;

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * Opens this file with the newest tables, and makes it where it is missing. A file that cannot be used
     * is left as it is.
     *
     * @throws UserFacingException when the file is damaged, taken, made by a newer version, not ours or
     *     not writable
     */
    public static Database open(Path file) {
        Path absolute = file.toAbsolutePath();
        try {
            unpackDriverInto(Files.createDirectories(absolute.resolveSibling("native")));
            SQLiteDataSource source = source(absolute);
            upgradeAlone(absolute, source);
            return new Database(absolute, source.getConnection());
        } catch (IOException e) {
            throw StoreFailure.unwritable(absolute, e);
        } catch (SQLException | FlywayException e) {
            throw StoreFailure.of(absolute, e);
        }
    }

    /** Work on the tables. */
    @FunctionalInterface
    interface Work<T> {

        /** Does the work in one transaction; rolled back when this throws. */
        T on(Connection connection) throws SQLException;
    }

    /** Reads everything from one moment in time. */
    synchronized <T> T read(Work<T> work) {
        return transaction("BEGIN DEFERRED", work);
    }

    /**
     * Writes all or nothing. Takes the write lock before the first read: a transaction that begins as a
     * reader and is overtaken by another process fails at once, without waiting its turn.
     */
    synchronized <T> T write(Work<T> work) {
        return transaction("BEGIN IMMEDIATE", work);
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreFailure.of(file, e);
        }
    }

    private <T> T transaction(String begin, Work<T> work) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(begin);
            boolean done = false;
            try {
                T result = work.on(connection);
                statement.execute("COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack(statement);
                }
            }
        } catch (SQLException e) {
            throw StoreFailure.of(file, e);
        }
    }

    private static void rollBack(Statement statement) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            // SQLite rolls back by itself after a full disk and the like; the first failure is the one to tell
        }
    }

    /** The driver unpacks its native library; the usual place, /tmp, is not executable on a guarded machine. */
    private static synchronized void unpackDriverInto(Path folder) {
        if (System.getProperty("org.sqlite.tmpdir") == null) {
            System.setProperty("org.sqlite.tmpdir", folder.toString());
        }
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /** Two windows started at once would both make the tables: the lock file lets one go first. */
    private static synchronized void upgradeAlone(Path file, SQLiteDataSource source) throws IOException, SQLException {
        Path gate = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(gate, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            new Schema(file, source).upgrade();
        }
    }
}
