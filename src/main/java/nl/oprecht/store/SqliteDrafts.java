package nl.oprecht.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.oprecht.domain.draft.DraftKeeping;
import nl.oprecht.domain.draft.SavedDraft;
import nl.oprecht.domain.text.Register;
import nl.oprecht.store.sql.Statements;

/** Drafts in the database. Safe for several threads, as {@link Database} is, and for several windows. */
public final class SqliteDrafts implements DraftKeeping {

    private static final String DRAFTS =
            """
            SELECT id, begun, changed, customer, reply, first, situation, reply_case, house, silence, caret, scroll, file
            FROM draft
            """;

    private final Database database;
    private final OpenDesks desks;

    /** @param desks knows this window and the others */
    public SqliteDrafts(Database database, OpenDesks desks) {
        this.database = database;
        this.desks = desks;
    }

    @Override
    public boolean save(SavedDraft draft) {
        return database.write(statements -> {
            if (isElsewhere(statements, draft.id())) {
                return false;
            }
            boolean sameWords = statements
                    .one(
                            "SELECT 1 FROM draft WHERE id = ? AND customer = ? AND reply = ? AND file = ?",
                            row -> true,
                            draft.id(),
                            draft.customer(),
                            draft.reply(),
                            draft.file())
                    .isPresent();
            write(statements, draft);
            if (!sameWords) {
                index(statements, draft);
            }
            return true;
        });
    }

    @Override
    public Optional<SavedDraft> find(String id) {
        return database.read(statements -> find(statements, id));
    }

    @Override
    public Optional<SavedDraft> take(String id) {
        return database.write(statements ->
                isElsewhere(statements, id) ? Optional.<SavedDraft>empty() : onOwnDesk(statements, Optional.of(id)));
    }

    @Override
    public Optional<SavedDraft> takeLast() {
        return database.write(statements -> onOwnDesk(
                statements,
                statements
                        .all(
                                "SELECT id, desk FROM draft WHERE desk IS NOT NULL ORDER BY changed DESC",
                                row -> new Lying(row.getString(1), row.getLong(2)))
                        .stream()
                        .filter(lying -> !desks.isOpen(lying.desk()))
                        .map(Lying::id)
                        .findFirst()));
    }

    @Override
    public void putAway(String id) {
        database.write(statements -> {
            statements.change("UPDATE draft SET desk = NULL WHERE id = ? AND desk = ?", id, desks.own());
            return true;
        });
    }

    @Override
    public List<SavedDraft> search(String words, int most) {
        String question = question(words);
        return database.read(statements -> question.isEmpty()
                ? statements.all(DRAFTS + "ORDER BY changed DESC LIMIT ?", SqliteDrafts::draft, most)
                : statements.all(
                        DRAFTS
                                + """
                                WHERE number IN (SELECT rowid FROM draft_words WHERE draft_words MATCH ?)
                                ORDER BY changed DESC LIMIT ?
                                """,
                        SqliteDrafts::draft,
                        question,
                        most));
    }

    @Override
    public boolean remove(String id) {
        return database.write(statements -> {
            if (isElsewhere(statements, id)) {
                return false;
            }
            remove(statements, id);
            return true;
        });
    }

    @Override
    public void removeUnchangedSince(Instant moment) {
        database.write(statements -> {
            List<Lying> old = statements.all(
                    "SELECT id, coalesce(desk, 0) FROM draft WHERE changed < ?",
                    row -> new Lying(row.getString(1), row.getLong(2)),
                    moment.toEpochMilli());
            for (Lying lying : old) {
                if (lying.desk() == 0 || !desks.isOpen(lying.desk())) {
                    remove(statements, lying.id());
                }
            }
            return true;
        });
    }

    /** A draft on the desk of a window, which may be closed by now; 0 for no desk. */
    private record Lying(String id, long desk) {}

    private boolean isElsewhere(Statements statements, String id) throws SQLException {
        return statements
                .one("SELECT desk FROM draft WHERE id = ? AND desk IS NOT NULL", row -> row.getLong(1), id)
                .filter(desk -> desk != desks.own() && desks.isOpen(desk))
                .isPresent();
    }

    private static void remove(Statements statements, String id) throws SQLException {
        statements.change("DELETE FROM draft_words WHERE rowid = (SELECT number FROM draft WHERE id = ?)", id);
        statements.change("DELETE FROM draft WHERE id = ?", id);
    }

    private Optional<SavedDraft> onOwnDesk(Statements statements, Optional<String> id) throws SQLException {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        statements.change("UPDATE draft SET desk = ? WHERE id = ?", desks.own(), id.get());
        return find(statements, id.get());
    }

    private static Optional<SavedDraft> find(Statements statements, String id) throws SQLException {
        return statements.one(DRAFTS + "WHERE id = ?", SqliteDrafts::draft, id);
    }

    private void write(Statements statements, SavedDraft draft) throws SQLException {
        statements.change(
                """
                INSERT INTO draft (id, begun, changed, desk, customer, reply, first, situation, reply_case, house,
                                   silence, caret, scroll, file)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    changed = excluded.changed, desk = excluded.desk, customer = excluded.customer,
                    reply = excluded.reply, first = excluded.first, situation = excluded.situation,
                    reply_case = excluded.reply_case, house = excluded.house, silence = excluded.silence,
                    caret = excluded.caret, scroll = excluded.scroll, file = excluded.file
                """,
                draft.id(),
                draft.begun().toEpochMilli(),
                draft.changed().toEpochMilli(),
                desks.own(),
                draft.customer(),
                draft.reply(),
                draft.first(),
                draft.situation(),
                draft.replyCase(),
                draft.house().id(),
                SilenceJson.of(draft.silence()),
                draft.caret(),
                draft.scroll(),
                draft.file());
    }

    private static void index(Statements statements, SavedDraft draft) throws SQLException {
        statements.change(
                """
                INSERT OR REPLACE INTO draft_words (rowid, customer, reply, file)
                VALUES ((SELECT number FROM draft WHERE id = ?), ?, ?, ?)
                """,
                draft.id(),
                draft.customer(),
                draft.reply(),
                draft.file().replaceFirst("^.*[/\\\\]", ""));
    }

    private static SavedDraft draft(ResultSet row) throws SQLException {
        return new SavedDraft(
                row.getString(1),
                Instant.ofEpochMilli(row.getLong(2)),
                Instant.ofEpochMilli(row.getLong(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                Register.valueOf(row.getString(9).toUpperCase(Locale.ROOT)),
                SilenceJson.read(row.getString(10)),
                row.getInt(11),
                row.getDouble(12),
                row.getString(13));
    }

    /** Each word as a phrase that may go on; what has neither letter nor digit is in no index. */
    private static String question(String words) {
        return Arrays.stream(words.replace('"', ' ').split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(word -> '"' + word + "\"*")
                .collect(Collectors.joining(" "));
    }
}
