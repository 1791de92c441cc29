package nl.oprecht.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.oprecht.domain.lesson.FollowUp;
import nl.oprecht.domain.lesson.Lesson;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLessonsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 12);

    private static final Lesson CALL_FIRST = new Lesson(
            "a", LocalDate.of(2027, 2, 3), "Bel vooraf", List.of("bezorging", "'toon'"), "vertraging", "draft-1");
    private static final Lesson SAY_SORRY = new Lesson("b", TODAY, "Zeg eerst sorry", List.of("toon"), "", "");
    private static final Lesson SMS = new Lesson("c", TODAY, "Stuur een sms", List.of(), "", "");

    private static final FollowUp NOOR = new FollowUp(
            "1", TODAY, LocalTime.of(9, 30), "Noor de Boer", "Vrijdag bel ik u tussen 9 en 12.", "draft-1", null);
    private static final FollowUp SAM = new FollowUp("2", TODAY.plusDays(3), null, "Sam", "Ik mail je.", "", null);
    private static final FollowUp LATE = new FollowUp("3", TODAY.minusDays(1), null, "", "Ik bel je.", "", null);
    private static final FollowUp DONE = new FollowUp("4", TODAY, null, "Ali", "Ik bel je.", "", TODAY);

    @TempDir
    Path folder;

    private Database database;
    private SqliteLessons lessons;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("oprecht.db"));
        lessons = new SqliteLessons(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void gives_lessons_back_as_they_were_the_newest_first() {
        lessons.save(CALL_FIRST);
        lessons.save(SAY_SORRY);
        lessons.save(SMS);

        assertThat(lessons.lessons()).containsExactly(SMS, SAY_SORRY, CALL_FIRST);
    }

    @Test
    void a_changed_lesson_keeps_its_place_and_loses_its_old_themes() {
        lessons.save(SAY_SORRY);
        lessons.save(SMS);
        Lesson changed = new Lesson("b", TODAY, "Zeg sorry", List.of("excuus"), "", "");
        lessons.save(changed);

        assertThat(lessons.lessons()).containsExactly(SMS, changed);
        assertThat(lessons.usualThemes(5)).containsExactly("excuus");
    }

    @Test
    void the_usual_themes_are_the_frequent_ones_and_then_the_newest() {
        lessons.save(CALL_FIRST);
        lessons.save(SAY_SORRY);
        lessons.save(new Lesson("d", TODAY, "", List.of("toon", "sms"), "", ""));

        assertThat(lessons.usualThemes(3)).containsExactly("toon", "sms", "'toon'");
    }

    @Test
    void what_is_removed_is_gone_with_its_themes() {
        lessons.saveAll(List.of(CALL_FIRST, SMS), List.of(NOOR, SAM));
        lessons.removeLesson("a");
        lessons.removeFollowUp("1");
        lessons.removeFollowUp("unknown");

        assertThat(lessons.lessons()).containsExactly(SMS);
        assertThat(lessons.usualThemes(3)).isEmpty();
        assertThat(lessons.followUps()).containsExactly(SAM);
    }

    @Test
    void only_what_is_due_and_not_done_is_due() {
        lessons.saveAll(List.of(), List.of(SAM, NOOR, LATE, DONE));

        assertThat(lessons.followUps()).containsExactly(LATE, NOOR, DONE, SAM);
        assertThat(lessons.due(TODAY)).containsExactly(LATE, NOOR);
        lessons.save(NOOR.withDone(TODAY));
        assertThat(lessons.due(TODAY)).containsExactly(LATE);
        lessons.save(NOOR);
        assertThat(lessons.due(TODAY)).containsExactly(LATE, NOOR);
    }

    @Test
    void saves_all_or_nothing() {
        database.write(statements -> {
            statements.change(
                    "CREATE TRIGGER full BEFORE INSERT ON follow_up BEGIN SELECT raise(ABORT, 'no more'); END");
            return true;
        });

        assertThatThrownBy(() -> lessons.saveAll(List.of(SMS), List.of(NOOR)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(lessons.lessons()).isEmpty();
    }

    @Test
    void is_there_after_the_program_was_closed() {
        lessons.saveAll(List.of(CALL_FIRST), List.of(NOOR));
        database.close();
        open();

        assertThat(lessons.lessons()).containsExactly(CALL_FIRST);
        assertThat(lessons.followUps()).containsExactly(NOOR);
    }

    @Test
    void a_file_from_before_lessons_keeps_its_templates_and_takes_lessons() throws SQLException {
        Path file = folder.resolve("eerder/oprecht.db");
        file.getParent().toFile().mkdirs();
        String url = "jdbc:sqlite:" + file;
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:sql")
                .target("002")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url + "?journal_mode=WAL");
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO template (id, content) VALUES ('eigen', 1)");
            statement.execute(
                    "INSERT INTO content VALUES (1, 1, 1, 0, 'Van mij', 'snippet', '[]', '[]', '[]', '[]', '',"
                            + " '[]', '[]', 'Dag.', '')");
        }

        try (Database upgraded = Database.open(file)) {
            SqliteLessons kept = new SqliteLessons(upgraded);
            kept.saveAll(List.of(CALL_FIRST), List.of(NOOR));

            assertThat(kept.lessons()).containsExactly(CALL_FIRST);
            assertThat(kept.due(TODAY)).containsExactly(NOOR);
            assertThat(new SqliteTemplateLibrary(upgraded).find("eigen")).isPresent();
        }
    }
}
