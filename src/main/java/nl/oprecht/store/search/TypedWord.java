package nl.oprecht.store.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.oprecht.store.search.SearchTerms.Field;

/**
 * One word of a query with the words of the library that it stands for.
 *
 * @param typed the word
 * @param prefix whether the index is asked for all words that begin like it, rather than for the beginnings
 * @param beginnings words that begin like it, or what it was corrected to
 * @param parts words that hold it further on
 * @param corrected whether the beginnings are corrections
 */
record TypedWord(Word typed, boolean prefix, List<String> beginnings, List<String> parts, boolean corrected) {

    /** A whole letter pasted into the search box need not be looked up word by word. */
    private static final int MOST_WORDS = 12;

    private static final int MOST_SIGNS = 1_000;

    /** The index has lists of its own for prefixes up to this length. */
    private static final int INDEXED_PREFIX = 7;

    /** Up to so many words, asking for each of them is faster than for their beginning. */
    private static final int FEW = 150;

    /** More parts than this say little about what was meant; the shortest words are the nearest. */
    private static final int MOST_PARTS = 24;

    /** A shorter run of letters is in half of all words, unless it ends them, like the bus of a school bus. */
    private static final int SHORTEST_PART = 4;

    /** A shorter word is looked for as it stands. */
    private static final int SHORTEST_END = 3;

    /** The words of a query. The vocabulary is asked for only when it is needed. */
    static List<TypedWord> in(String query, Vocabulary.Source vocabulary) throws SQLException {
        List<TypedWord> words = new ArrayList<>();
        String looked = query.substring(0, Math.min(query.length(), MOST_SIGNS));
        for (Word word : Word.in(looked).stream().distinct().limit(MOST_WORDS).toList()) {
            words.add(of(word, vocabulary));
        }
        return words;
    }

    private static TypedWord of(Word word, Vocabulary.Source lazily) throws SQLException {
        String typed = word.joined();
        if (typed.length() < SHORTEST_END) {
            return new TypedWord(word, true, List.of(), List.of(), false);
        }
        Vocabulary vocabulary = lazily.get();
        boolean found = typed.length() < SHORTEST_PART
                ? vocabulary.hasBeginning(typed) || vocabulary.hasEnding(typed)
                : vocabulary.hasPart(typed);
        if (!found) {
            return new TypedWord(word, false, Slips.corrections(typed, vocabulary), List.of(), true);
        }
        List<String> beginnings = typed.length() <= INDEXED_PREFIX ? List.of() : vocabulary.beginningWith(typed);
        boolean prefix = typed.length() <= INDEXED_PREFIX || beginnings.size() > FEW;
        return new TypedWord(word, prefix, prefix ? List.of() : beginnings, parts(typed, vocabulary), false);
    }

    private static List<String> parts(String typed, Vocabulary vocabulary) {
        List<String> holding =
                typed.length() < SHORTEST_PART ? vocabulary.endingWith(typed) : vocabulary.containing(typed);
        return holding.stream()
                .filter(word -> !word.startsWith(typed))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .limit(MOST_PARTS)
                .toList();
    }

    /** What to show as found, for highlighting. */
    List<String> shown() {
        return corrected && !beginnings.isEmpty()
                ? beginnings
                : Stream.of(typed.written(), typed.joined()).distinct().toList();
    }

    /** What the index is asked for: words in this field that begin like it, or hold it; empty for what nothing is. */
    String expression(Field field, boolean alsoParts) {
        List<String> alternatives = new ArrayList<>();
        if (prefix) {
            alternatives.add(quoted(field.term(typed.joined())) + " *");
        }
        beginnings.forEach(word -> alternatives.add(quoted(field.term(word))));
        if (alsoParts) {
            parts.forEach(word -> alternatives.add(quoted(field.term(word))));
        }
        return alternatives.isEmpty() ? "" : '(' + String.join(" OR ", alternatives) + ')';
    }

    /** Bare, a word such as {@code near} would be an operator. A term holds no quotation mark. */
    static String quoted(String term) {
        return '"' + term + '"';
    }
}
