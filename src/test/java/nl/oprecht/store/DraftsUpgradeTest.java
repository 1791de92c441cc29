package nl.oprecht.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.stream.Stream;
import nl.oprecht.domain.draft.SampleDraft;
import nl.oprecht.domain.draft.SavedDraft;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.KeptTemplate.Origin;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of the version that kept templates only. */
class DraftsUpgradeTest {

    private static final SavedDraft DRAFT =
            SampleDraft.of("een", Instant.parse("2026-03-14T12:00:00Z"), "Waar blijft hij?", "Beste Noor");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void leaveAFileWithoutDrafts() throws SQLException {
        file = folder.resolve("oprecht.db");
        String url = "jdbc:sqlite:" + file;
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:sql")
                .target("002")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO template (number, id, content, favourite, uses) VALUES (1, 'eigen', 1, 1, 7)");
            statement.execute("INSERT INTO content VALUES (1, 1, 1, 0, 'Van mij', 'snippet', '[]', '[]', '[]', '[]',"
                    + " '', '[]', '[]', 'Bezorging gemeld.', '')");
        }
    }

    @Test
    void keepsItsTemplatesAndDraftsFromNowOn() {
        try (Database database = Database.open(file);
                OpenDesks desks = OpenDesks.beside(file)) {
            SqliteDrafts drafts = new SqliteDrafts(database, desks);
            SqliteTemplateLibrary library = new SqliteTemplateLibrary(database);

            assertThat(drafts.takeLast()).isEmpty();
            drafts.save(DRAFT);

            assertThat(drafts.search("noor", 5)).containsExactly(DRAFT);
            assertThat(library.all())
                    .filteredOn(kept -> kept.origin() == Origin.OWN && kept.favourite() && kept.uses() == 7)
                    .extracting(KeptTemplate::template)
                    .extracting(template -> template.formal())
                    .containsExactly("Bezorging gemeld.");
        }
    }

    @Test
    void leavesACopyOfTheFileAsItWas() throws IOException {
        Database.open(file).close();

        try (Stream<Path> copies = Files.list(folder.resolve("backups"))) {
            assertThat(copies).singleElement().asString().endsWith("-v002.db");
        }
    }
}
