package nl.oprecht.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.template.SampleTemplate;
import nl.oprecht.domain.template.Template;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("gegevens van één klant/oprecht.db");
    }

    @Test
    void makesFileAndFolderAtTheFirstStart() {
        Database.open(file).close();

        assertThat(file).isRegularFile();
    }

    @Test
    void copiesWhatIsCommittedWhileSomebodyWrites() {
        Path copy = folder.resolve("kopie.db");
        try (Database open = Database.open(file)) {
            new SqliteTemplateLibrary(open)
                    .save(SampleTemplate.of("mijn", "Van mij", List.of(), List.of(), List.of(), "Tekst", ""));
            open.write(statements -> {
                Database.copy(file, copy);
                return true;
            });
        }

        try (Database copied = Database.open(copy)) {
            assertThat(new SqliteTemplateLibrary(copied).kept("mijn")).isPresent();
        }
    }

    @Test
    void startsFromAnEmptyFile() throws IOException {
        Files.createDirectories(file.getParent());
        Files.createFile(file);

        assertThat(refreshed()).hasSameElementsAs(Templates.ALL);
    }

    @Test
    void keepsWhatAFileOfTheFirstVersionHolds() throws IOException, SQLException {
        Files.createDirectories(file.getParent());
        Flyway.configure()
                .dataSource(url(), "", "")
                .locations("classpath:sql")
                .target("001")
                .load()
                .migrate();
        sql("INSERT INTO template (id, title, formal, familiar) VALUES ('eigen', 'Van mij', 'Dag.', '')");
        sql("INSERT INTO template_label VALUES (1, 'move', 0, 'DANK')");

        assertThat(refreshed())
                .hasSize(4)
                .contains(SampleTemplate.of("eigen", "Van mij", List.of("DANK"), List.of(), List.of(), "Dag.", ""));
    }

    @Test
    void guardsEachConnection() {
        try (Database database = Database.open(file)) {
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(database, "busy_timeout")).isNotEqualTo("0");
        }
    }

    @Test
    void letsTwoWindowsWorkOnOneFile() {
        try (Database first = Database.open(file);
                Database second = Database.open(file)) {
            SqliteTemplateLibrary reader = new SqliteTemplateLibrary(second);
            assertThat(Templates.found(reader, "")).isEmpty();

            new SqliteTemplateLibrary(first).refreshShipped(Templates.ALL);

            assertThat(Templates.found(reader, "")).hasSameElementsAs(Templates.ALL);
            reader.refreshShipped(List.of(Templates.DELAY));
            assertThat(Templates.found(new SqliteTemplateLibrary(first), "")).containsExactly(Templates.DELAY);
        }
    }

    @Test
    void survivesSeveralFirstStartsAtOnce() throws Exception {
        ExecutorService starts = Executors.newFixedThreadPool(4);
        try {
            for (Future<List<Template>> start : starts.invokeAll(List.<Callable<List<Template>>>of(
                    this::refreshed, this::refreshed, this::refreshed, this::refreshed))) {
                assertThat(start.get()).hasSameElementsAs(Templates.ALL).hasSize(3);
            }
        } finally {
            starts.shutdownNow();
        }
    }

    @Test
    void servesSeveralThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Database database = Database.open(file)) {
            SqliteTemplateLibrary library = new SqliteTemplateLibrary(database);
            library.refreshShipped(Templates.ALL);
            List<Callable<List<Template>>> searches = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                boolean writes = i % 4 == 0;
                searches.add(() -> {
                    if (writes) {
                        library.refreshShipped(Templates.ALL);
                    }
                    return Templates.found(library, "fout");
                });
            }
            for (Future<List<Template>> search : threads.invokeAll(searches)) {
                assertThat(search.get()).containsExactly(Templates.APOLOGY);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void letsASearchPassAnImport() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Database database = Database.open(file)) {
            SqliteTemplateLibrary library = new SqliteTemplateLibrary(database);
            library.refreshShipped(Templates.ALL);

            List<Template> found = database.write(statements -> {
                statements.change("DELETE FROM template");
                return found(thread.submit(() -> Templates.found(library, "fout")));
            });

            assertThat(found).containsExactly(Templates.APOLOGY);
        } finally {
            thread.shutdownNow();
        }
    }

    private static List<Template> found(Future<List<Template>> search) {
        try {
            return search.get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("the search did not answer", e);
        }
    }

    @Test
    void leavesADamagedFileAsItIs() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "dit is geen database maar een boodschappenlijst");

        assertRefusedUntouched("beschadigd");
    }

    @Test
    void leavesAFileWithADamagedPageAsItIs() throws IOException {
        refreshed();
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] = 'x';
        }
        Files.write(file, bytes);

        assertRefusedUntouched("beschadigd");
    }

    @Test
    void leavesAFileOfANewerVersionAsItIs() throws IOException, SQLException {
        refreshed();
        sql("INSERT INTO flyway_schema_history VALUES"
                + " (99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', '2030-01-01 12:00:00.000', 1, 1)");

        assertRefusedUntouched("nieuwere versie");
    }

    @Test
    void leavesTheDatabaseOfAnotherProgramAsItIs() throws IOException, SQLException {
        Files.createDirectories(file.getParent());
        sql("CREATE TABLE recipe (name TEXT)");

        assertRefusedUntouched("ander programma");
    }

    @Test
    void saysSoWhenAnotherProgramHoldsTheFile() throws SQLException {
        refreshed();
        try (Connection other = DriverManager.getConnection(url());
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("DELETE FROM template");

            assertThatThrownBy(() -> Database.open(file))
                    .isInstanceOf(UserFacingException.class)
                    .hasMessageContaining("bezet");
            statement.execute("ROLLBACK");
        }
        assertThat(refreshed()).hasSize(3);
    }

    @Test
    void saysSoWhenTheFolderIsAFile() throws IOException {
        Files.writeString(folder.resolve("map"), "");

        assertThatThrownBy(() -> Database.open(folder.resolve("map/oprecht.db")))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("kan dit bestand niet lezen en schrijven");
    }

    private void assertRefusedUntouched(String reason) throws IOException {
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(UserFacingException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(reason);

        assertThat(file).hasBinaryContent(before);
    }

    private List<Template> refreshed() {
        try (Database database = Database.open(file)) {
            SqliteTemplateLibrary library = new SqliteTemplateLibrary(database);
            library.refreshShipped(Templates.ALL);
            return Templates.found(library, "");
        }
    }

    private static String pragma(Database database, String name) {
        return database.read(statements -> statements.one("PRAGMA " + name, row -> row.getString(1)))
                .orElseThrow();
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String url() {
        return "jdbc:sqlite:" + file;
    }
}
