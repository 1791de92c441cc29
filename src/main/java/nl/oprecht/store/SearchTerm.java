package nl.oprecht.store;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One word that the user looks for, as FTS5 wants it. Always quoted: bare, {@code e-mail} would be a column
 * name with an operator.
 *
 * @param beginning finds words that begin like this
 * @param part finds it anywhere within a word; nothing when it is shorter than three letters
 */
record SearchTerm(String beginning, String part) {

    /** A whole letter pasted into the search box need not be looked up word by word. */
    private static final int MOST_TERMS = 12;

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$");

    /** The terms in what was typed; none when it holds neither letter nor digit. */
    static List<SearchTerm> in(String query) {
        return Arrays.stream(BETWEEN.split(query))
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_TERMS)
                .map(SearchTerm::of)
                .toList();
    }

    private static SearchTerm of(String word) {
        String quoted = '"' + word.replace("\"", "\"\"") + '"';
        return new SearchTerm(quoted + "*", quoted);
    }
}
