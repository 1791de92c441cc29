package nl.oprecht.store;

import java.sql.SQLException;
import java.text.Collator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.template.FoundTemplates;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateKeeping;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.template.TemplateQuery;
import nl.oprecht.domain.template.TemplateVersion;
import nl.oprecht.store.TemplateTable.Row;
import nl.oprecht.store.search.TemplateSearch;
import nl.oprecht.store.sql.Statements;

/** Templates in the database. {@link TemplateSearch} tells what is found and in what order. */
public final class SqliteTemplateLibrary implements TemplateLibrary, TemplateKeeping {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Database database;
    private final Clock clock;
    private final TemplateSearch search = new TemplateSearch();

    /** @param database stays open for as long as this is used; whoever opened it closes it */
    public SqliteTemplateLibrary(Database database) {
        this(database, Clock.systemUTC());
    }

    /** @param clock tells when something is saved or used */
    SqliteTemplateLibrary(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes over the templates of this version of the program: new ones come in, changed ones replace what we
     * shipped before, withdrawn ones go. What the user wrote, changed, marked as a favourite or includes stays as it
     * is. An abbreviation that is taken stays with whom it has.
     *
     * @param shipped all of them; ids are unique
     * @throws UserFacingException when the file cannot be written to; then nothing has changed
     */
    public void refreshShipped(List<Template> shipped) {
        write((statements, writer) -> new ShippedTemplates(
                        new TemplateTable(statements), new ContentTable(statements), writer)
                .refresh(shipped));
    }

    /** @throws UserFacingException when the file cannot be read */
    @Override
    public FoundTemplates search(TemplateQuery query) {
        return database.read(statements -> {
            TemplateSearch.Found found = search.search(statements, query);
            Map<Long, KeptTemplate> kept = new HashMap<>();
            List<Long> numbers =
                    found.hits().stream().map(TemplateSearch.Hit::number).toList();
            for (Row row : new TemplateTable(statements).numbered(numbers)) {
                kept.put(row.number(), row.kept());
            }
            return new FoundTemplates(
                    found.hits().stream()
                            .map(hit -> new FoundTemplates.Hit(kept.get(hit.number()), hit.reason(), hit.move()))
                            .toList(),
                    found.words());
        });
    }

    @Override
    public Optional<Template> find(String id) {
        return kept(id).map(KeptTemplate::template);
    }

    /** One in the archive keeps its abbreviation, but does not expand. */
    @Override
    public Optional<Template> abbreviated(String abbreviation) {
        return database.read(statements -> new TemplateTable(statements)
                .byAbbreviation(abbreviation)
                .filter(row -> !row.kept().archived())
                .map(Row::template));
    }

    @Override
    public void used(String id) {
        change(id, TemplateWriter::used);
    }

    @Override
    public List<KeptTemplate> all() {
        Collator collator = Collator.getInstance(DUTCH);
        return database.read(statements -> new TemplateTable(statements).all()).stream()
                .map(Row::kept)
                .sorted(Comparator.comparing(
                                (KeptTemplate kept) -> kept.template().title(), collator)
                        .thenComparing(kept -> kept.template().id()))
                .toList();
    }

    @Override
    public Optional<KeptTemplate> kept(String id) {
        return database.read(
                statements -> new TemplateTable(statements).byId(id).map(Row::kept));
    }

    @Override
    public void save(Template template) {
        write((statements, writer) -> {
            TemplateTable table = new TemplateTable(statements);
            Optional<Row> holder = table.byAbbreviation(template.abbreviation());
            if (holder.isPresent() && !holder.get().template().id().equals(template.id())) {
                throw taken(template.abbreviation(), holder.get().kept());
            }
            writeIfNew(table, writer, template);
        });
    }

    @Override
    public List<String> saveAll(List<Template> templates) {
        List<String> without = new ArrayList<>();
        write((statements, writer) -> {
            TemplateTable table = new TemplateTable(statements);
            for (Template template : templates) {
                writeIfNew(table, writer, template);
                if (!template.abbreviation().isEmpty() && !writer.isFree(template)) {
                    without.add(template.id());
                }
            }
        });
        return without;
    }

    @Override
    public void archive(String id) {
        change(id, (writer, row) -> writer.archive(row, true));
    }

    @Override
    public void restore(String id) {
        change(id, (writer, row) -> writer.archive(row, false));
    }

    @Override
    public void favourite(String id, boolean marked) {
        change(id, (writer, row) -> writer.favourite(row, marked));
    }

    @Override
    public List<TemplateVersion> history(String id) {
        return database.read(statements -> new ContentTable(statements).versions(id));
    }

    @Override
    public Optional<Template> shipped(String id) {
        return database.read(statements -> {
            Optional<Row> row = new TemplateTable(statements).byId(id);
            if (row.isEmpty()) {
                return Optional.empty();
            }
            return row.get().kept().origin() == KeptTemplate.Origin.SHIPPED
                    ? row.map(Row::written)
                    : new ContentTable(statements).content(row.get().shipped(), id);
        });
    }

    /** The same words once more are no new version. */
    private static void writeIfNew(TemplateTable table, TemplateWriter writer, Template template) throws SQLException {
        Optional<Row> row = table.byId(template.id());
        boolean same = row.isPresent()
                && (row.get().written().equals(template) || row.get().template().equals(template));
        if (!same) {
            writer.write(template);
        }
    }

    private static UserFacingException taken(String abbreviation, KeptTemplate holder) {
        String where = holder.archived() ? "’ in het archief." : "’.";
        return new UserFacingException(new Problem(
                abbreviation,
                "Deze afkorting is al van ‘" + holder.template().title() + where,
                "Kies een andere, of haal haar daar eerst weg."));
    }

    /** A change to one template. */
    @FunctionalInterface
    private interface Change {

        void to(TemplateWriter writer, Row row) throws SQLException;
    }

    /** A change to some templates. */
    @FunctionalInterface
    private interface Changes {

        void to(Statements statements, TemplateWriter writer) throws SQLException;
    }

    private void change(String id, Change change) {
        write((statements, writer) -> {
            Optional<Row> row = new TemplateTable(statements).byId(id);
            if (row.isPresent()) {
                change.to(writer, row.get());
            }
        });
    }

    private void write(Changes changes) {
        database.write(statements -> {
            TemplateWriter writer = new TemplateWriter(statements, clock.instant());
            changes.to(statements, writer);
            writer.finish();
            return writer;
        });
    }
}
