package nl.oprecht.store.search;

import static nl.oprecht.store.search.TypedWord.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.oprecht.domain.template.TemplateQuery;

/**
 * Something to ask the index. One with too many answers is divided into others, the best answers first, which together
 * have the same answers.
 *
 * @param query what is looked for
 * @param fitting an expression of FTS5 for what fits the words
 * @param having terms that the answers have
 * @param lacking terms that the answers do not have
 * @param division by what it can be divided
 */
record Question(TemplateQuery query, String fitting, List<String> having, List<String> lacking, Division division) {

    private enum Division {
        MOVES,
        SITUATION,
        NONE
    }

    static Question of(TemplateQuery query, String fitting) {
        return new Question(query, fitting, List.of(), List.of(), Division.MOVES);
    }

    /** As FTS5 wants it. */
    String expression() {
        String all = String.join(" AND ", plus(having, '(' + fitting + ')'));
        return lacking.isEmpty() ? all : '(' + all + ") NOT (" + String.join(" OR ", lacking) + ')';
    }

    /**
     * By the first wanted move that answers make, in the order of the wanted moves, and at last those that make none;
     * each of these by whether they suit the situation. Empty when it cannot be divided.
     */
    List<Question> divided() {
        return switch (division) {
            case MOVES -> query.wanted().isEmpty() ? bySituation() : byMove();
            case SITUATION -> bySituation();
            case NONE -> List.of();
        };
    }

    private List<Question> byMove() {
        List<Question> parts = new ArrayList<>();
        List<String> passed = lacking;
        for (String move : query.wanted()) {
            String term = quoted(SearchTerms.move(move));
            parts.add(new Question(query, fitting, plus(having, term), passed, Division.SITUATION));
            passed = plus(passed, term);
        }
        parts.add(new Question(query, fitting, having, passed, Division.SITUATION));
        return parts;
    }

    private List<Question> bySituation() {
        if (query.situation().isEmpty()) {
            return List.of();
        }
        String term = quoted(SearchTerms.situation(query.situation()));
        return List.of(
                new Question(query, fitting, plus(having, term), lacking, Division.NONE),
                new Question(query, fitting, having, plus(lacking, term), Division.NONE));
    }

    private static List<String> plus(List<String> terms, String term) {
        return Stream.concat(terms.stream(), Stream.of(term)).toList();
    }
}
