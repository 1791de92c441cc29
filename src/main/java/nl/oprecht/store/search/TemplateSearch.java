package nl.oprecht.store.search;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.oprecht.domain.template.FoundTemplates.Reason;
import nl.oprecht.domain.template.Highlight;
import nl.oprecht.domain.template.TemplateQuery;
import nl.oprecht.store.sql.Statements;

/**
 * Finds templates as somebody types. Safe for use by several threads.
 *
 * <p>How well the words fit decides first: an abbreviation typed in full, then all words in the title, then in title or
 * labels, then anywhere; in each of these words that begin so before words that hold it further on. Among what fits
 * equally well the order is: the wanted moves in their order, the situation, favourites, what is used most, what was
 * used last, more of the words in the title, the title.
 *
 * <p>However large the library, a search reads a few hundred entries: the index gives those of each tier in the order
 * of {@link Place}, and a tier that holds more than that is asked for by wanted move and situation. So among more
 * templates than anybody scrolls through, that have the same reason to be there, the title does not decide.
 */
public final class TemplateSearch {

    /** The fewest that are compared, when so many fit equally well. */
    private static final int POOL = 150;

    private static final String CANDIDATES =
            """
            SELECT template.number, favourite, uses, last_used, title, moves, situations
            FROM json_each(?) AS found
            JOIN template ON template.number = found.value
            JOIN content INDEXED BY content_heading ON content.number = template.content""";

    private final AtomicReference<Vocabulary> vocabulary = new AtomicReference<>(new Vocabulary(-1, ""));

    /**
     * What was found.
     *
     * @param hits best first
     * @param words as {@code FoundTemplates} has them
     */
    public record Found(List<Hit> hits, List<String> words) {

        /** Lists are copied. */
        public Found {
            hits = List.copyOf(hits);
            words = List.copyOf(words);
        }
    }

    /**
     * A template that fits.
     *
     * @param number of the template
     * @param reason why it stands where it stands
     * @param move the wanted move that it makes, or empty
     */
    public record Hit(long number, Reason reason, String move) {}

    /** Finds what fits, within one transaction. */
    public Found search(Statements statements, TemplateQuery query) throws SQLException {
        List<TypedWord> words = TypedWord.in(query.words(), () -> vocabulary(statements));
        List<String> shown =
                words.stream().flatMap(word -> word.shown().stream()).distinct().toList();
        List<Hit> hits = candidates(statements, query, words).stream()
                .sorted(Candidate.ORDER)
                .limit(query.limit())
                .map(candidate -> hit(candidate, query))
                .toList();
        return new Found(hits, shown);
    }

    private Vocabulary vocabulary(Statements statements) throws SQLException {
        Vocabulary current = Vocabulary.current(vocabulary.get(), statements);
        vocabulary.set(current);
        return current;
    }

    /** As many as there are or as the query wants, all of those with the best reasons among them. */
    private static List<Candidate> candidates(Statements statements, TemplateQuery query, List<TypedWord> words)
            throws SQLException {
        Questions questions = new Questions(query, words);
        Map<Long, Integer> tierOfNumber = new LinkedHashMap<>();
        List<String> tiers = questions.tiers();
        for (int tier = 0; tier < tiers.size() && tierOfNumber.size() < query.limit(); tier++) {
            // those that were found before may come once more
            int most = Math.max(POOL, query.limit()) + tierOfNumber.size();
            List<Long> all = numbers(statements, tiers.get(tier), most + 1);
            if (all.size() <= most) {
                add(all, tier, tierOfNumber);
                continue;
            }
            for (String stratum : questions.divided(tiers.get(tier))) {
                add(numbers(statements, stratum, most), tier, tierOfNumber);
                if (tierOfNumber.size() >= query.limit()) {
                    break;
                }
            }
        }
        return read(statements, query, words, tierOfNumber);
    }

    private static void add(List<Long> numbers, int tier, Map<Long, Integer> tierOfNumber) {
        numbers.forEach(number -> tierOfNumber.putIfAbsent(number, tier));
    }

    private static List<Long> numbers(Statements statements, String expression, int most) throws SQLException {
        return statements.all(
                "SELECT rowid FROM template_terms WHERE template_terms MATCH ? ORDER BY rowid LIMIT ?",
                row -> Place.number(row.getLong(1)),
                expression,
                most);
    }

    private static List<Candidate> read(
            Statements statements, TemplateQuery query, List<TypedWord> words, Map<Long, Integer> tierOfNumber)
            throws SQLException {
        return statements.all(
                CANDIDATES,
                row -> {
                    long number = row.getLong(1);
                    String title = row.getString(5);
                    return new Candidate(
                            number,
                            tierOfNumber.getOrDefault(number, 0),
                            wanted(query, row.getString(6)),
                            holds(row.getString(7), query.situation()),
                            row.getBoolean(2),
                            row.getInt(3),
                            row.getLong(4),
                            Candidate.countInTitle(words, title),
                            Highlight.fold(title));
                },
                tierOfNumber.keySet().toString());
    }

    /** The index of the first wanted move among these; the number of wanted moves when there is none. */
    private static int wanted(TemplateQuery query, String moves) {
        int place = 0;
        while (place < query.wanted().size() && !holds(moves, query.wanted().get(place))) {
            place++;
        }
        return place;
    }

    /** Whether the id is in the array; ids have no sign that JSON writes otherwise. */
    private static boolean holds(String array, String id) {
        return array.contains('"' + id + '"');
    }

    private static Hit hit(Candidate candidate, TemplateQuery query) {
        Reason reason = candidate.reason(query);
        return new Hit(
                candidate.number(),
                reason,
                reason == Reason.WANTED ? query.wanted().get(candidate.wanted()) : "");
    }
}
