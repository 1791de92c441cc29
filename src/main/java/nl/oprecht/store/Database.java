package nl.oprecht.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.store.search.SearchIndex;
import nl.oprecht.store.sql.Statements;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * An open database file. Safe for use by several threads: readers wait for each other, and so do writers, but nobody
 * reads later because somebody writes. Other processes may have the same file open, and wait for at most
 * {@value #PATIENCE_MILLIS} ms.
 */
public final class Database implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 2_000;

    /** Kibibytes of the file that a connection keeps in memory: the index of a large library fits. */
    private static final int CACHE_KIB = 32_768;

    private final Path file;
    private final Statements reader;
    private final Statements writer;

    private Database(Path file, Statements reader, Statements writer) {
        this.file = file;
        this.reader = reader;
        this.writer = writer;
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
            return upgradedAlone(absolute, source);
        } catch (IOException e) {
            throw StoreFailure.unwritable(absolute, e);
        } catch (SQLException | FlywayException e) {
            throw StoreFailure.of(absolute, e);
        }
    }

    /**
     * Copies what was last committed to a database file to another that is not there, also while others write in it.
     *
     * @throws UserFacingException when that fails
     */
    public static void copy(Path from, Path to) {
        Path absolute = from.toAbsolutePath();
        try {
            unpackDriverInto(Files.createDirectories(absolute.resolveSibling("native")));
            Backups.copy(source(absolute), to);
        } catch (IOException e) {
            throw StoreFailure.unwritable(absolute, e);
        } catch (SQLException e) {
            throw StoreFailure.of(absolute, e);
        }
    }

    /** Work on the tables. */
    @FunctionalInterface
    interface Work<T> {

        /** Does the work in one transaction; rolled back when this throws. */
        T on(Statements statements) throws SQLException;
    }

    /** Reads everything from one moment in time. */
    <T> T read(Work<T> work) {
        synchronized (reader) {
            return transaction(reader, "BEGIN DEFERRED", work);
        }
    }

    /**
     * Writes all or nothing. Takes the write lock before the first read: a transaction that begins as a
     * reader and is overtaken by another process fails at once, without waiting its turn.
     */
    <T> T write(Work<T> work) {
        synchronized (writer) {
            return transaction(writer, "BEGIN IMMEDIATE", work);
        }
    }

    /** Waits for whoever reads or writes. */
    @Override
    public void close() {
        synchronized (writer) {
            synchronized (reader) {
                try (writer) {
                    reader.close();
                } catch (SQLException e) {
                    throw StoreFailure.of(file, e);
                }
            }
        }
    }

    private static Database connected(Path file, SQLiteDataSource source) throws SQLException {
        Connection reader = source.getConnection();
        try {
            return new Database(file, new Statements(reader), new Statements(source.getConnection()));
        } catch (SQLException e) {
            try (reader) {
                throw e;
            }
        }
    }

    private <T> T transaction(Statements statements, String begin, Work<T> work) {
        try {
            statements.change(begin);
            boolean done = false;
            try {
                T result = work.on(statements);
                statements.change("COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack(statements);
                }
            }
        } catch (SQLException e) {
            throw StoreFailure.of(file, e);
        }
    }

    private static void rollBack(Statements statements) {
        try {
            statements.change("ROLLBACK");
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
        config.setCacheSize(-CACHE_KIB);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /** Two windows started at once would both make the tables: the lock file lets one go first. */
    private static synchronized Database upgradedAlone(Path file, SQLiteDataSource source)
            throws IOException, SQLException {
        Path gate = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(gate, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            new Schema(file, source).upgrade();
            Database database = connected(file, source);
            try {
                database.indexAgainIfStale();
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
            return database;
        }
    }

    /** After a migration that changed what is searched. */
    private void indexAgainIfStale() {
        if (read(SearchIndex::isStale)) {
            write(statements -> {
                SearchIndex index = new SearchIndex(statements);
                index.clear();
                new TemplateTable(statements).each(row -> {
                    if (row.findable()) {
                        index.add(row.place(), row.template());
                    }
                });
                index.finish();
                return true;
            });
        }
    }
}
