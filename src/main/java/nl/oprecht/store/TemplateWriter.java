package nl.oprecht.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import nl.oprecht.domain.template.Template;
import nl.oprecht.store.TemplateTable.Row;
import nl.oprecht.store.search.SearchIndex;
import nl.oprecht.store.sql.Statements;

/**
 * Changes templates and keeps the index in step, within one transaction for writing; {@link #finish} is to be called
 * at its end.
 */
final class TemplateWriter {

    private final Statements statements;
    private final Instant now;
    private final TemplateTable table;
    private final ContentTable contents;
    private final SearchIndex index;

    /** @param now when changes are said to be made */
    TemplateWriter(Statements statements, Instant now) {
        this.statements = statements;
        this.now = now;
        table = new TemplateTable(statements);
        contents = new ContentTable(statements);
        index = new SearchIndex(statements);
    }

    /** Adds a template with an id that is new, or a version to the one that has it, which may be as shipped again. */
    void write(Template template) throws SQLException {
        Optional<Row> before = table.byId(template.id());
        long number = before.isPresent()
                ? before.get().number()
                : statements.number("INSERT INTO template (id, content) VALUES (?, 0) RETURNING number", template.id());
        int version = before.isPresent() ? contents.nextVersion(number) : 1;
        statements.change(
                "UPDATE template SET content = ?, abbreviation = ? WHERE number = ?",
                contents.add(number, version, now, template),
                isFree(template) ? TemplateTable.key(template.abbreviation()) : null,
                number);
        if (before.isPresent()
                && contents.content(before.get().shipped(), template.id()).equals(Optional.of(template))) {
            shipsWhatItSays(template.id());
        }
        indexed(before, template.id());
    }

    /** Whether no other template has the abbreviation of this one; false when it has none. */
    boolean isFree(Template template) throws SQLException {
        if (template.abbreviation().isEmpty()) {
            return false;
        }
        Optional<Row> holder = table.byAbbreviation(template.abbreviation());
        return holder.isEmpty() || holder.get().template().id().equals(template.id());
    }

    /** What it says is what is shipped. */
    void shipsWhatItSays(String id) throws SQLException {
        statements.change("UPDATE template SET shipped = content, shipped_hash = NULL WHERE id = ?", id);
        statements.change(
                "DELETE FROM content WHERE version IS NULL AND template = (SELECT number FROM template WHERE id = ?)",
                id);
    }

    /** Something else is shipped than what the user made of it. */
    void shipsBeside(Row row, Template template) throws SQLException {
        contents.forgetShippedBeside(row.number());
        statements.change(
                "UPDATE template SET shipped = ?, shipped_hash = NULL WHERE number = ?",
                contents.add(row.number(), null, now, template),
                row.number());
    }

    void favourite(Row row, boolean marked) throws SQLException {
        statements.change("UPDATE template SET favourite = ? WHERE number = ?", marked, row.number());
        indexed(Optional.of(row), row.template().id());
    }

    void archive(Row row, boolean away) throws SQLException {
        statements.change("UPDATE template SET archived = ? WHERE number = ?", away, row.number());
        indexed(Optional.of(row), row.template().id());
    }

    void used(Row row) throws SQLException {
        statements.change(
                "UPDATE template SET uses = uses + 1, last_used = ? WHERE number = ?",
                now.toEpochMilli(),
                row.number());
        indexed(Optional.of(row), row.template().id());
    }

    void delete(Row row) throws SQLException {
        if (row.findable()) {
            index.remove(row.place(), row.template());
        }
        statements.change("DELETE FROM template WHERE number = ?", row.number());
    }

    void finish() throws SQLException {
        index.finish();
    }

    /** Puts a template that was changed in its place in the index. */
    private void indexed(Optional<Row> before, String id) throws SQLException {
        Row after = table.byId(id).orElseThrow();
        Optional<Row> found = before.filter(Row::findable);
        if (found.isPresent()
                && after.findable()
                && after.place().equals(found.get().place())
                && after.template().equals(found.get().template())) {
            return;
        }
        if (found.isPresent()) {
            index.remove(found.get().place(), found.get().template());
        }
        if (after.findable()) {
            index.add(after.place(), after.template());
        }
    }
}
