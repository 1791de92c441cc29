package nl.oprecht.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables of a file to the version of this program, after a look that changes nothing. */
final class Schema {

    private static final String HISTORY = "flyway_schema_history";

    /** Silent: what fails comes as an exception. Kept here, because a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY_LOG.setLevel(Level.OFF);
    }

    private final Path file;
    private final DataSource source;
    private final Flyway flyway;

    Schema(Path file, DataSource source) {
        this.file = file;
        this.source = source;
        flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:sql")
                .table(HISTORY)
                .validateMigrationNaming(true)
                .load();
    }

    void upgrade() throws IOException, SQLException {
        if (Files.exists(file) && Files.size(file) > 0) {
            refuseWhatIsNotOurs();
            backUpBeforeAChange();
        }
        writeAhead();
        flyway.migrate();
    }

    private void backUpBeforeAChange() throws IOException, SQLException {
        MigrationInfoService migrations = flyway.info();
        MigrationInfo now = migrations.current();
        if (now != null && migrations.pending().length > 0) {
            new Backups(file, Clock.systemDefaultZone())
                    .make(source, now.getVersion().getVersion());
        }
    }

    private void refuseWhatIsNotOurs() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (isDamaged(statement)) {
                throw StoreFailure.damaged(file);
            }
            boolean empty = "0".equals(text(statement, "SELECT count(*) FROM sqlite_schema"));
            boolean ours =
                    "1".equals(text(statement, "SELECT count(*) FROM sqlite_schema WHERE name = '" + HISTORY + "'"));
            if (!empty && !ours) {
                throw StoreFailure.notOurs(file);
            }
        }
        boolean newer = Arrays.stream(flyway.info().all())
                .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS);
        if (newer) {
            throw StoreFailure.newer(file);
        }
    }

    /**
     * Looks at each table by itself, to leave out the index of the search: to compare that with itself takes a second
     * and more in a large library, and it can be made again.
     */
    private static boolean isDamaged(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'virtual'")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        for (String table : tables) {
            if (!"ok".equals(text(statement, "PRAGMA quick_check(\"" + table.replace("\"", "\"\"") + "\")"))) {
                return true;
            }
        }
        return false;
    }

    /** Lets a second window read while the first one writes; the file remembers it. */
    private void writeAhead() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
