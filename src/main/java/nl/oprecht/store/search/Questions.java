package nl.oprecht.store.search;

import static nl.oprecht.store.search.TypedWord.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.oprecht.domain.template.TemplateQuery;
import nl.oprecht.store.search.SearchTerms.Field;

/** What a query asks the index, as expressions of FTS5, the best answers first. */
final class Questions {

    private final TemplateQuery query;
    private final List<TypedWord> words;

    Questions(TemplateQuery query, List<TypedWord> words) {
        this.query = query;
        this.words = words;
    }

    /**
     * For what fits ever less well: the query is an abbreviation; each word begins a word of the title; each is in a
     * word of the title; the same for title or labels; the same for anywhere.
     */
    List<String> tiers() {
        if (words.isEmpty()) {
            return List.of(filtered(quoted(SearchTerms.ALL)));
        }
        List<String> tiers = new ArrayList<>();
        if (words.size() == 1) {
            String abbreviation = words.get(0).typed().joined();
            tiers.add(filtered(quoted(SearchTerms.abbreviation(abbreviation))));
        }
        boolean parts = words.stream().anyMatch(word -> !word.parts().isEmpty());
        for (Field field : Field.values()) {
            allWords(field, false).ifPresent(tiers::add);
            if (parts) {
                allWords(field, true).ifPresent(tiers::add);
            }
        }
        return tiers;
    }

    /**
     * Divides the answers to a tier, best first: those with the first wanted move that suit the situation, the others
     * with that move, those with the second, and so on; then those that suit the situation; then the rest.
     */
    List<String> divided(String tier) {
        List<String> strata = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        for (String move : query.wanted()) {
            String wanted = quoted(SearchTerms.move(move));
            divide(tier, List.of(wanted), passed, strata);
            passed.add(wanted);
        }
        divide(tier, List.of(), passed, strata);
        return strata;
    }

    private void divide(String tier, List<String> with, List<String> without, List<String> strata) {
        if (query.situation().isEmpty()) {
            strata.add(stratum(tier, with, without));
        } else {
            String situation = quoted(SearchTerms.situation(query.situation()));
            strata.add(stratum(tier, plus(with, situation), without));
            strata.add(stratum(tier, with, plus(without, situation)));
        }
    }

    private static String stratum(String tier, List<String> with, List<String> without) {
        String having = '(' + String.join(" AND ", plus(with, '(' + tier + ')')) + ')';
        return without.isEmpty() ? having : having + " NOT (" + String.join(" OR ", without) + ')';
    }

    private static List<String> plus(List<String> terms, String term) {
        return Stream.concat(terms.stream(), Stream.of(term)).toList();
    }

    /** Empty when nothing can have all words. */
    private Optional<String> allWords(Field field, boolean parts) {
        List<String> each =
                words.stream().map(word -> word.expression(field, parts)).toList();
        return each.contains("") ? Optional.empty() : Optional.of(filtered(String.join(" AND ", each)));
    }

    private String filtered(String expression) {
        if (query.only().isEmpty()) {
            return expression;
        }
        String moves = query.only().stream()
                .map(move -> quoted(SearchTerms.move(move)))
                .collect(Collectors.joining(" OR "));
        return expression + " AND (" + moves + ')';
    }
}
