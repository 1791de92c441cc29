package nl.oprecht.store.search;

import static nl.oprecht.store.search.TypedWord.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.oprecht.domain.template.TemplateQuery;
import nl.oprecht.store.search.SearchTerms.Field;

/** What a query asks the index, the best answers first. */
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
    List<Question> tiers() {
        if (words.isEmpty()) {
            return List.of(question(quoted(SearchTerms.ALL)));
        }
        List<Question> tiers = new ArrayList<>();
        if (words.size() == 1) {
            String abbreviation = words.get(0).typed().joined();
            tiers.add(question(quoted(SearchTerms.abbreviation(abbreviation))));
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

    /** Empty when nothing can have all words. */
    private Optional<Question> allWords(Field field, boolean parts) {
        List<String> each =
                words.stream().map(word -> word.expression(field, parts)).toList();
        return each.contains("") ? Optional.empty() : Optional.of(question(String.join(" AND ", each)));
    }

    private Question question(String fitting) {
        String moves = query.only().stream()
                .map(move -> quoted(SearchTerms.move(move)))
                .collect(Collectors.joining(" OR "));
        return Question.of(query, moves.isEmpty() ? fitting : fitting + " AND (" + moves + ')');
    }
}
