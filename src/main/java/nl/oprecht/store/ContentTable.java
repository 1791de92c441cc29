package nl.oprecht.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.oprecht.domain.template.Channel;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateVersion;
import nl.oprecht.store.sql.Statements;
import org.jspecify.annotations.Nullable;

/** What templates say and said, within one transaction. */
final class ContentTable {

    /** For {@link #template}, in its order. */
    static final String COLUMNS =
            "title, kind, moves, situations, channels, tags, content.abbreviation, placeholders, options, formal, familiar";

    private static final String INSERT =
            """
            INSERT INTO content (template, version, saved, title, kind, moves, situations, channels, tags, abbreviation,
                                 placeholders, options, formal, familiar)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            RETURNING number""";

    private final Statements statements;

    ContentTable(Statements statements) {
        this.statements = statements;
    }

    /**
     * Adds what a template says.
     *
     * @param number of the template
     * @param version null for what is shipped beside a template that the user changed
     * @return the number of the content
     */
    long add(long number, @Nullable Integer version, Instant saved, Template template) throws SQLException {
        Template.Labels labels = template.labels();
        return statements.number(
                INSERT,
                number,
                version,
                saved.toEpochMilli(),
                template.title(),
                template.kind().id(),
                ContentJson.texts(labels.moves()),
                ContentJson.texts(labels.situations()),
                ContentJson.texts(labels.channels().stream().map(Channel::id).toList()),
                ContentJson.texts(labels.tags()),
                template.abbreviation(),
                ContentJson.placeholders(template.placeholders()),
                ContentJson.options(template.options()),
                template.formal(),
                template.familiar());
    }

    /** The number that a new version of a template gets. */
    int nextVersion(long number) throws SQLException {
        return (int) statements.number("SELECT coalesce(max(version), 0) + 1 FROM content WHERE template = ?", number);
    }

    /** All versions of a template, the newest first. */
    List<TemplateVersion> versions(String id) throws SQLException {
        return statements.all(
                "SELECT " + COLUMNS
                        + ", version, saved FROM template JOIN content ON content.template = template.number"
                        + " WHERE id = ? AND version IS NOT NULL ORDER BY version DESC",
                row -> new TemplateVersion(row.getInt(12), Instant.ofEpochMilli(row.getLong(13)), template(row, 1, id)),
                id);
    }

    /** The content with this number, for the template with this id. */
    Optional<Template> content(long content, String id) throws SQLException {
        return statements.one(
                "SELECT " + COLUMNS + " FROM content WHERE number = ?", row -> template(row, 1, id), content);
    }

    /** Removes what was shipped beside a template before, so that something newer can take its place. */
    void forgetShippedBeside(long number) throws SQLException {
        statements.change("DELETE FROM content WHERE template = ? AND version IS NULL", number);
    }

    /** @param first the column where {@link #COLUMNS} begin */
    static Template template(ResultSet row, int first, String id) throws SQLException {
        List<Channel> channels = new ArrayList<>();
        ContentJson.texts(row.getString(first + 4))
                .forEach(channel -> Channel.of(channel).ifPresent(channels::add));
        return new Template(
                id,
                row.getString(first),
                Template.Kind.of(row.getString(first + 1)).orElseThrow(),
                new Template.Labels(
                        ContentJson.texts(row.getString(first + 2)),
                        ContentJson.texts(row.getString(first + 3)),
                        channels,
                        ContentJson.texts(row.getString(first + 5))),
                row.getString(first + 6),
                ContentJson.placeholders(row.getString(first + 7)),
                ContentJson.options(row.getString(first + 8)),
                row.getString(first + 9),
                row.getString(first + 10));
    }
}
