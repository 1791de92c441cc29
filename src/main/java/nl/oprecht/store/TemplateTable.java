package nl.oprecht.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.oprecht.domain.template.Template;
import org.jspecify.annotations.Nullable;

/** The rows of the templates with their labels and their place in the search tables, within one transaction. */
final class TemplateTable {

    /** A word in the title tells more than one among the labels, and that more than one in the text. */
    private static final String WEIGHTS = "10.0, 5.0, 1.0";

    /** FTS5 ranks below zero, best lowest; a hit within a word is worth a tenth of one at its beginning. */
    private static final String FIND =
            """
            SELECT number, max(relevance) FROM (
                SELECT rowid AS number, -bm25(template_words, %1$s) AS relevance
                FROM template_words WHERE template_words MATCH ?
                UNION ALL
                SELECT rowid, -bm25(template_parts, %1$s) / 10
                FROM template_parts WHERE template_parts MATCH ?)
            GROUP BY number"""
                    .formatted(WEIGHTS);

    private final Connection connection;

    TemplateTable(Connection connection) {
        this.connection = connection;
    }

    private enum Kind {
        MOVE,
        SITUATION,
        TAG;

        String sql() {
            return name().toLowerCase(Locale.ROOT);
        }

        List<String> of(Template template) {
            return switch (this) {
                case MOVE -> template.labels().moves();
                case SITUATION -> template.labels().situations();
                case TAG -> template.labels().tags();
            };
        }
    }

    /**
     * A template as it stands in the table.
     *
     * @param number ties it to the search tables
     * @param template what the user sees
     * @param shippedHash of the content as we shipped it, or null when it is the user's own
     */
    record Row(long number, Template template, @Nullable String shippedHash) {

        /** Whether it is still as we shipped it. */
        boolean untouched() {
            return ContentHash.of(template).equals(shippedHash);
        }
    }

    List<Row> all() throws SQLException {
        Map<Long, Map<Kind, List<String>>> labels = labels();
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT number, id, title, formal, familiar, shipped_hash FROM template")) {
            while (row.next()) {
                long number = row.getLong(1);
                Map<Kind, List<String>> own = labels.getOrDefault(number, Map.of());
                Template template = new Template(
                        row.getString(2),
                        row.getString(3),
                        Template.Kind.SNIPPET,
                        new Template.Labels(
                                own.getOrDefault(Kind.MOVE, List.of()),
                                own.getOrDefault(Kind.SITUATION, List.of()),
                                List.of(),
                                own.getOrDefault(Kind.TAG, List.of())),
                        "",
                        List.of(),
                        List.of(),
                        row.getString(4),
                        row.getString(5));
                rows.add(new Row(number, template, row.getString(6)));
            }
        }
        return rows;
    }

    /** Relevance, more is better, by the number of each template that holds the term. */
    Map<Long, Double> find(SearchTerm term) throws SQLException {
        Map<Long, Double> found = new HashMap<>();
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, term.beginning());
            find.setString(2, term.part());
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    found.put(row.getLong(1), row.getDouble(2));
                }
            }
        }
        return found;
    }

    void insertShipped(Template template) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO template (id, title, formal, familiar, shipped_hash) VALUES (?, ?, ?, ?, ?)"
                        + " RETURNING number")) {
            insert.setString(1, template.id());
            insert.setString(2, template.title());
            insert.setString(3, template.formal());
            insert.setString(4, template.familiar());
            insert.setString(5, ContentHash.of(template));
            long number;
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                number = row.getLong(1);
            }
            insertLabels(number, template);
            insertWords("template_words", number, template);
            insertWords("template_parts", number, template);
        }
    }

    void delete(long number) throws SQLException {
        for (String sql : List.of(
                "DELETE FROM template WHERE number = ?",
                "DELETE FROM template_words WHERE rowid = ?",
                "DELETE FROM template_parts WHERE rowid = ?")) {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setLong(1, number);
                delete.executeUpdate();
            }
        }
    }

    private Map<Long, Map<Kind, List<String>>> labels() throws SQLException {
        Map<Long, Map<Kind, List<String>>> labels = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT template, kind, label FROM template_label ORDER BY template, kind, position")) {
            while (row.next()) {
                Kind kind = Kind.valueOf(row.getString(2).toUpperCase(Locale.ROOT));
                labels.computeIfAbsent(row.getLong(1), number -> new EnumMap<>(Kind.class))
                        .computeIfAbsent(kind, k -> new ArrayList<>())
                        .add(row.getString(3));
            }
        }
        return labels;
    }

    private void insertLabels(long number, Template template) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO template_label (template, kind, position, label) VALUES (?, ?, ?, ?)")) {
            for (Kind kind : Kind.values()) {
                List<String> labels = kind.of(template);
                for (int position = 0; position < labels.size(); position++) {
                    insert.setLong(1, number);
                    insert.setString(2, kind.sql());
                    insert.setInt(3, position);
                    insert.setString(4, labels.get(position));
                    insert.executeUpdate();
                }
            }
        }
    }

    private void insertWords(String table, long number, Template template) throws SQLException {
        String labels = Stream.of(Kind.values())
                .flatMap(kind -> kind.of(template).stream())
                .collect(Collectors.joining("\n"));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO " + table + " (rowid, title, labels, body) VALUES (?, ?, ?, ?)")) {
            insert.setLong(1, number);
            insert.setString(2, template.title());
            insert.setString(3, labels);
            insert.setString(4, template.formal() + "\n" + template.familiar());
            insert.executeUpdate();
        }
    }
}
