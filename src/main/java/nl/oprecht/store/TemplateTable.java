package nl.oprecht.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateText;
import nl.oprecht.store.search.Place;
import nl.oprecht.store.sql.Statements;

/** Reads templates with what the library knows of them, within one transaction. */
final class TemplateTable {

    private static final String SELECT = "SELECT template.number, id, shipped, template.content, shipped_hash,"
            + " template.abbreviation IS NOT NULL, favourite, archived, uses, " + ContentTable.COLUMNS
            + " FROM template JOIN content ON content.number = template.content";

    private static final int CONTENT = 10;

    private final Statements statements;

    TemplateTable(Statements statements) {
        this.statements = statements;
    }

    /**
     * A template as it stands in the tables.
     *
     * @param number ties the tables to each other
     * @param kept what the user sees
     * @param written what was saved: with the abbreviation that another template has
     * @param content the number of what it says
     * @param shipped the number of what was shipped; 0 when there is none or it is not known
     */
    record Row(long number, KeptTemplate kept, Template written, long content, long shipped) {

        Template template() {
            return kept.template();
        }

        /** Whether searches are to find it. */
        boolean findable() {
            return !kept.archived() && written.kind() != Template.Kind.FRAGMENT;
        }

        Place place() {
            return new Place(kept.favourite(), kept.uses(), number);
        }
    }

    /** Does something with a template. */
    @FunctionalInterface
    interface Visit {

        void to(Row row) throws SQLException;
    }

    Optional<Row> byId(String id) throws SQLException {
        return statements.one(SELECT + " WHERE id = ?", TemplateTable::row, id);
    }

    /** The one that has this abbreviation, the archive included. */
    Optional<Row> byAbbreviation(String abbreviation) throws SQLException {
        return statements.one(SELECT + " WHERE template.abbreviation = ?", TemplateTable::row, key(abbreviation));
    }

    List<Row> all() throws SQLException {
        return statements.all(SELECT, TemplateTable::row);
    }

    /** Visits all of them, so that not all need be in memory at once. */
    void each(Visit visit) throws SQLException {
        statements.each(SELECT, row -> visit.to(row(row)));
    }

    /** The ids of what this one includes, by the id of each template that includes something. */
    Map<String, Set<String>> includes() throws SQLException {
        Map<String, Set<String>> includes = new HashMap<>();
        statements.each(
                "SELECT id, formal, familiar FROM template JOIN content ON content.number = template.content"
                        + " WHERE formal LIKE '%{{%>%' OR familiar LIKE '%{{%>%'",
                row -> {
                    Set<String> included =
                            new HashSet<>(TemplateText.parse(row.getString(2)).includes());
                    included.addAll(TemplateText.parse(row.getString(3)).includes());
                    includes.put(row.getString(1), included);
                });
        return includes;
    }

    /** Those that came with the program, changed or not. */
    List<Row> shipped() throws SQLException {
        return statements.all(SELECT + " WHERE shipped IS NOT NULL OR shipped_hash IS NOT NULL", TemplateTable::row);
    }

    /** Those with these numbers, in no particular order. */
    List<Row> numbered(List<Long> numbers) throws SQLException {
        return statements.all(
                SELECT + " WHERE template.number IN (SELECT value FROM json_each(?))",
                TemplateTable::row,
                numbers.toString());
    }

    /** How an abbreviation is told from others. */
    static String key(String abbreviation) {
        return abbreviation.toLowerCase(Locale.ROOT);
    }

    private static Row row(ResultSet row) throws SQLException {
        Template written = ContentTable.template(row, CONTENT, row.getString(2));
        boolean expands = row.getBoolean(6);
        KeptTemplate kept = new KeptTemplate(
                expands ? written : withoutAbbreviation(written),
                origin(row, written),
                row.getBoolean(7),
                row.getBoolean(8),
                row.getInt(9));
        return new Row(row.getLong(1), kept, written, row.getLong(4), row.getLong(3));
    }

    private static KeptTemplate.Origin origin(ResultSet row, Template written) throws SQLException {
        long shipped = row.getLong(3);
        String hash = row.getString(5);
        if (shipped == 0 && hash == null) {
            return KeptTemplate.Origin.OWN;
        }
        boolean untouched = shipped == 0 ? FirstReleaseHash.of(written).equals(hash) : shipped == row.getLong(4);
        return untouched ? KeptTemplate.Origin.SHIPPED : KeptTemplate.Origin.CHANGED;
    }

    static Template withoutAbbreviation(Template template) {
        return template.abbreviation().isEmpty()
                ? template
                : new Template(
                        template.id(),
                        template.title(),
                        template.kind(),
                        template.labels(),
                        "",
                        template.placeholders(),
                        template.options(),
                        template.formal(),
                        template.familiar());
    }
}
