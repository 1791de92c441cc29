package nl.oprecht.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.oprecht.domain.lesson.FollowUp;
import nl.oprecht.domain.lesson.Lesson;
import nl.oprecht.domain.lesson.LessonKeeping;
import nl.oprecht.store.sql.Statements;
import org.jspecify.annotations.Nullable;

/** Lessons and follow-ups in the database. */
public final class SqliteLessons implements LessonKeeping {

    /** So many of the newest lessons tell which themes are usual. */
    private static final int OF_LATE = 200;

    private static final String FOLLOW_UPS = "SELECT id, due, time, whom, promise, draft, done FROM follow_up ";

    private final Database database;

    /** @param database stays open for as long as this is used; whoever opened it closes it */
    public SqliteLessons(Database database) {
        this.database = database;
    }

    @Override
    public void save(Lesson lesson) {
        saveAll(List.of(lesson), List.of());
    }

    @Override
    public void save(FollowUp followUp) {
        saveAll(List.of(), List.of(followUp));
    }

    @Override
    public void saveAll(List<Lesson> lessons, List<FollowUp> followUps) {
        database.write(statements -> {
            for (Lesson lesson : lessons) {
                write(statements, lesson);
            }
            for (FollowUp followUp : followUps) {
                write(statements, followUp);
            }
            return true;
        });
    }

    @Override
    public void removeLesson(String id) {
        change("DELETE FROM lesson WHERE id = ?", id);
    }

    @Override
    public void removeFollowUp(String id) {
        change("DELETE FROM follow_up WHERE id = ?", id);
    }

    @Override
    public List<Lesson> lessons() {
        return database.read(statements -> {
            Map<String, List<String>> themes = new HashMap<>();
            statements.each(
                    "SELECT lesson, theme FROM lesson_theme ORDER BY lesson, position",
                    row -> themes.computeIfAbsent(row.getString(1), unseen -> new ArrayList<>())
                            .add(row.getString(2)));
            return statements.all(
                    "SELECT id, day, text, situation, draft FROM lesson ORDER BY day DESC, written DESC",
                    row -> new Lesson(
                            row.getString(1),
                            LocalDate.parse(row.getString(2)),
                            row.getString(3),
                            themes.getOrDefault(row.getString(1), List.of()),
                            row.getString(4),
                            row.getString(5)));
        });
    }

    @Override
    public List<FollowUp> followUps() {
        return database.read(statements ->
                statements.all(FOLLOW_UPS + "ORDER BY due, time IS NULL, time, id", SqliteLessons::followUp));
    }

    @Override
    public List<FollowUp> due(LocalDate day) {
        return database.read(statements -> statements.all(
                FOLLOW_UPS + "WHERE done IS NULL AND due <= ? ORDER BY due, time IS NULL, time, id",
                SqliteLessons::followUp,
                day.toString()));
    }

    @Override
    public List<String> usualThemes(int most) {
        return database.read(statements -> statements.all(
                "SELECT theme FROM lesson_theme JOIN (SELECT id, written FROM lesson ORDER BY day DESC, written DESC"
                        + " LIMIT ?) ON id = lesson GROUP BY theme ORDER BY count(*) DESC, max(written) DESC LIMIT ?",
                row -> row.getString(1),
                OF_LATE,
                most));
    }

    /** One that is there already keeps its place among those of its day. */
    private static void write(Statements statements, Lesson lesson) throws SQLException {
        statements.change(
                "INSERT INTO lesson (id, day, text, situation, draft, written)"
                        + " VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(written), 0) + 1 FROM lesson))"
                        + " ON CONFLICT (id) DO UPDATE SET day = excluded.day, text = excluded.text,"
                        + " situation = excluded.situation, draft = excluded.draft",
                lesson.id(),
                lesson.day().toString(),
                lesson.text(),
                lesson.situation(),
                lesson.draft());
        statements.change("DELETE FROM lesson_theme WHERE lesson = ?", lesson.id());
        for (int i = 0; i < lesson.themes().size(); i++) {
            statements.change(
                    "INSERT INTO lesson_theme VALUES (?, ?, ?)",
                    lesson.id(),
                    i,
                    lesson.themes().get(i));
        }
    }

    private static void write(Statements statements, FollowUp followUp) throws SQLException {
        statements.change(
                "INSERT OR REPLACE INTO follow_up (id, due, time, whom, promise, draft, done)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                followUp.id(),
                followUp.due().toString(),
                text(followUp.time()),
                followUp.whom(),
                followUp.promise(),
                followUp.draft(),
                text(followUp.done()));
    }

    private static FollowUp followUp(ResultSet row) throws SQLException {
        String time = row.getString(3);
        String done = row.getString(7);
        return new FollowUp(
                row.getString(1),
                LocalDate.parse(row.getString(2)),
                time == null ? null : LocalTime.parse(time),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                done == null ? null : LocalDate.parse(done));
    }

    private void change(String sql, String id) {
        database.write(statements -> {
            statements.change(sql, id);
            return true;
        });
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
