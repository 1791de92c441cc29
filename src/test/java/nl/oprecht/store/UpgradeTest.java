package nl.oprecht.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import nl.oprecht.domain.template.KeptTemplate.Origin;
import nl.oprecht.domain.template.SampleTemplate;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateVersion;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that an earlier version of the program left behind, with its own SQL. */
class UpgradeTest {

    private static final Template SHIPPED = SampleTemplate.of(
            "excuus",
            "Excuus",
            List.of("EXCUUS", "ERKENNING"),
            List.of("rekening", "defect"),
            List.of("spijt", "één"),
            "Het spijt ons.",
            "Het spijt me.");
    private static final Template CHANGED = Templates.withFormal(Templates.DELAY, "Zo zeg ik het.");
    private static final Template OWN = Template.plain("eigen", "Van mij", "Bezorgvertraging gemeld.");

    /** What the first release wrote beside {@link #SHIPPED}: a literal, so that nobody changes the hash unnoticed. */
    private static final String HASH_OF_SHIPPED = "72b62804506c17765ac05db8be74f4c3bb09da7205ff36482f2b7f38f1796000";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void leaveAFileOfTheFirstVersion() throws SQLException {
        file = folder.resolve("oprecht.db");
        Flyway.configure()
                .dataSource(url(file), "", "")
                .locations("classpath:sql")
                .target("001")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url(file) + "?journal_mode=WAL")) {
            insert(connection, 1, SHIPPED, HASH_OF_SHIPPED);
            insert(connection, 2, CHANGED, "0123");
            insert(connection, 3, OWN, null);
        }
    }

    @Test
    void keepsAllTemplatesAndKnowsWhoseTheyAre() {
        try (Database database = Database.open(file)) {
            SqliteTemplateLibrary library = new SqliteTemplateLibrary(database);

            assertThat(library.all())
                    .extracting(kept -> kept.template(), kept -> kept.origin(), kept -> kept.uses())
                    .containsExactlyInAnyOrder(
                            tuple(SHIPPED, Origin.SHIPPED, 0),
                            tuple(CHANGED, Origin.CHANGED, 0),
                            tuple(OWN, Origin.OWN, 0));
            assertThat(library.shipped("excuus")).contains(SHIPPED);
        }
    }

    @Test
    void findsThemByTheirWords() {
        try (Database database = Database.open(file)) {
            SqliteTemplateLibrary library = new SqliteTemplateLibrary(database);

            assertThat(Templates.found(library, "gemeld")).containsExactly(OWN);
            assertThat(Templates.found(library, "vertraging")).containsExactly(CHANGED, OWN);
            assertThat(Templates.found(library, "een")).containsExactly(SHIPPED);
        }
    }

    @Test
    void letsANewReleaseChangeOnlyWhatTheUserDidNot() {
        Template newer = Templates.withFormal(SHIPPED, "Wij zaten fout.");
        try (Database database = Database.open(file)) {
            SqliteTemplateLibrary library = new SqliteTemplateLibrary(database);

            library.refreshShipped(List.of(newer, Templates.DELAY));

            assertThat(library.find("excuus")).contains(newer);
            assertThat(library.find("bezorging")).contains(CHANGED);
            assertThat(library.shipped("bezorging")).contains(Templates.DELAY);
            assertThat(library.find("eigen")).contains(OWN);
            assertThat(library.history("excuus"))
                    .extracting(TemplateVersion::template)
                    .containsExactly(newer, SHIPPED);
        }
    }

    @Test
    void withdrawsOnlyWhatTheUserDidNotChange() {
        try (Database database = Database.open(file)) {
            SqliteTemplateLibrary library = new SqliteTemplateLibrary(database);

            library.refreshShipped(List.of());

            assertThat(library.all()).extracting(kept -> kept.template()).containsExactlyInAnyOrder(CHANGED, OWN);
        }
    }

    @Test
    void leavesACopyOfTheFileAsItWas() throws IOException, SQLException {
        Database.open(file).close();

        assertThat(backups()).hasSize(1);
        Path copy = backups().get(0);
        assertThat(copy.getFileName().toString()).matches("oprecht-\\d{4}-\\d\\d-\\d\\dT[\\d-]+-v001\\.db");
        try (Connection connection = DriverManager.getConnection(url(copy));
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT title FROM template WHERE id = 'eigen'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("Van mij");
        }
    }

    @Test
    void leavesACopyThatOpens() throws IOException {
        Database.open(file).close();
        Path restored = folder.resolve("terug/oprecht.db");
        Files.createDirectories(restored.getParent());
        Files.copy(backups().get(0), restored);

        try (Database database = Database.open(restored)) {
            assertThat(new SqliteTemplateLibrary(database).find("eigen")).contains(OWN);
        }
    }

    @Test
    void makesNoCopyWhenNothingChanges() throws IOException {
        Database.open(file).close();
        Database.open(file).close();
        Database.open(folder.resolve("nieuw/oprecht.db")).close();

        assertThat(backups()).hasSize(1);
        assertThat(folder.resolve("nieuw/backups")).doesNotExist();
    }

    @Test
    void keepsTheLastCopiesOnlyAndNothingOfOthers() throws IOException {
        Files.createDirectories(folder.resolve("backups"));
        for (int year = 2001; year <= 2008; year++) {
            Files.writeString(folder.resolve("backups/oprecht-" + year + "-01-01T00-00-00-000-v001.db"), "");
        }
        Files.writeString(folder.resolve("backups/eigen-kopie.db"), "");

        Database.open(file).close();

        assertThat(backups()).hasSize(6).contains(folder.resolve("backups/eigen-kopie.db"));
        assertThat(backups()).anyMatch(copy -> copy.toString().contains("2005"));
        assertThat(backups()).noneMatch(copy -> copy.toString().contains("2004"));
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("backups"))) {
            return all.toList();
        }
    }

    private static void insert(Connection connection, long number, Template template, String hash) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO template VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, number);
            insert.setString(2, template.id());
            insert.setString(3, template.title());
            insert.setString(4, template.formal());
            insert.setString(5, template.familiar());
            insert.setString(6, hash);
            insert.executeUpdate();
        }
        label(connection, number, "move", template.labels().moves());
        label(connection, number, "situation", template.labels().situations());
        label(connection, number, "tag", template.labels().tags());
    }

    private static void label(Connection connection, long number, String kind, List<String> labels)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO template_label VALUES (?, ?, ?, ?)")) {
            for (int i = 0; i < labels.size(); i++) {
                insert.setLong(1, number);
                insert.setString(2, kind);
                insert.setInt(3, i);
                insert.setString(4, labels.get(i));
                insert.executeUpdate();
            }
        }
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file;
    }
}
