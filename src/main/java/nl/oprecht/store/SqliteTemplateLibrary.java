package nl.oprecht.store;

import java.sql.SQLException;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.template.FoundTemplates;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.template.TemplateQuery;
import nl.oprecht.store.TemplateTable.Row;

/** Templates in the database. What fits is found without regard for accents, case and the seams of compounds. */
public final class SqliteTemplateLibrary implements TemplateLibrary {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Database database;

    /** @param database stays open for as long as this is used; whoever opened it closes it */
    public SqliteTemplateLibrary(Database database) {
        this.database = database;
    }

    /**
     * Takes over the templates of this version of the program: new ones come in, changed ones replace what we
     * shipped before, withdrawn ones go. What the user wrote or changed stays as it is.
     *
     * @param shipped all of them; ids are unique
     * @throws UserFacingException when the file cannot be written to; then nothing has changed
     */
    public void refreshShipped(List<Template> shipped) {
        Set<Template> current = Set.copyOf(shipped);
        database.write(connection -> {
            TemplateTable table = new TemplateTable(connection);
            Set<String> kept = new HashSet<>();
            for (Row row : table.all()) {
                if (row.untouched() && !current.contains(row.template())) {
                    table.delete(row.number());
                } else {
                    kept.add(row.template().id());
                }
            }
            for (Template template : shipped) {
                if (kept.add(template.id())) {
                    table.insertShipped(template);
                }
            }
            return kept.size();
        });
    }

    /**
     * Those that hold each word of the query: by relevance, then in the order of the wanted moves, then by
     * title. Without a query all are equally relevant, so that what a draft lacks comes first.
     *
     * @throws UserFacingException when the file cannot be read
     */
    @Override
    public FoundTemplates search(TemplateQuery query) {
        List<SearchTerm> terms = SearchTerm.in(query.words());
        return database.read(connection -> {
            TemplateTable table = new TemplateTable(connection);
            Map<Long, Double> relevance = relevance(table, terms);
            Comparator<Row> order = Comparator.comparing((Row row) -> -relevance.getOrDefault(row.number(), 0.0))
                    .thenComparing(row -> place(row, query.wanted()))
                    .thenComparing(row -> row.template().title(), Collator.getInstance(DUTCH))
                    .thenComparing(row -> row.template().id());
            return new FoundTemplates(
                    table.all().stream()
                            .filter(row -> terms.isEmpty() || relevance.containsKey(row.number()))
                            .sorted(order)
                            .map(row -> new KeptTemplate(row.template(), KeptTemplate.Origin.SHIPPED, false, false, 0))
                            .map(kept -> new FoundTemplates.Hit(kept, FoundTemplates.Reason.WORDS, ""))
                            .toList(),
                    List.of());
        });
    }

    @Override
    public Optional<Template> find(String id) {
        return all().filter(template -> template.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Template> abbreviated(String abbreviation) {
        return all().filter(template -> template.abbreviation().equalsIgnoreCase(abbreviation))
                .findFirst();
    }

    @Override
    public void used(String id) {}

    private Stream<Template> all() {
        return database
                .read(connection -> new TemplateTable(connection)
                        .all().stream().map(Row::template).toList())
                .stream();
    }

    /** The sum over the terms, for the templates that hold them all. */
    private static Map<Long, Double> relevance(TemplateTable table, List<SearchTerm> terms) throws SQLException {
        Map<Long, Double> sum = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            Map<Long, Double> found = table.find(terms.get(i));
            if (i > 0) {
                found.keySet().retainAll(sum.keySet());
                found.replaceAll((number, relevance) -> relevance + sum.get(number));
                sum.clear();
            }
            sum.putAll(found);
        }
        return sum;
    }

    /** The index of the first wanted move that it makes; one past the last when it makes none. */
    private static int place(Row row, List<String> wanted) {
        List<String> moves = row.template().labels().moves();
        int place = 0;
        while (place < wanted.size() && !moves.contains(wanted.get(place))) {
            place++;
        }
        return place;
    }
}
