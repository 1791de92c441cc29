package nl.oprecht.store.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.oprecht.store.sql.Statements;

/**
 * All words in the index, to find those that hold what was typed or look like it. One long text, since that is read
 * and searched much faster than a list: 50,000 words take a few milliseconds to read, and a tenth of one to search.
 */
final class Vocabulary {

    /** Where to get it. */
    @FunctionalInterface
    interface Source {

        Vocabulary get() throws SQLException;
    }

    private static final char END = '\n';

    private final long changes;
    private final String words;

    /**
     * @param changes tells this state of the words from others
     * @param words each with a line break before and after it
     */
    Vocabulary(long changes, String words) {
        this.changes = changes;
        this.words = words;
    }

    /** The words as they are now: these, unless they have changed since. */
    static Vocabulary current(Vocabulary known, Statements statements) throws SQLException {
        long changes = statements.number("SELECT words_changed FROM search_state");
        if (known.changes == changes) {
            return known;
        }
        String all = statements
                .one("SELECT coalesce(group_concat(word, char(10)), '') FROM word", row -> row.getString(1))
                .orElse("");
        return new Vocabulary(changes, END + all + END);
    }

    /** Whether a word begins like this. */
    boolean hasBeginning(String beginning) {
        return words.contains(END + beginning);
    }

    /** Whether a word ends like this. */
    boolean hasEnding(String ending) {
        return words.contains(ending + END);
    }

    /** Whether a word holds this anywhere. */
    boolean hasPart(String part) {
        return words.contains(part);
    }

    /** The words that begin like this, in no particular order. */
    List<String> beginningWith(String beginning) {
        return holding(END + beginning);
    }

    /** The words that end like this, in no particular order. */
    List<String> endingWith(String ending) {
        return holding(ending + END);
    }

    /** The words that hold this anywhere, in no particular order. */
    List<String> containing(String part) {
        return holding(part);
    }

    /** All words. */
    void forEach(Consumer<String> action) {
        for (int start = 1; start < words.length(); ) {
            int end = words.indexOf(END, start);
            action.accept(words.substring(start, end));
            start = end + 1;
        }
    }

    private List<String> holding(String part) {
        List<String> found = new ArrayList<>();
        for (int at = words.indexOf(part); at >= 0; ) {
            int start = words.lastIndexOf(END, part.charAt(0) == END ? at : at - 1) + 1;
            int end = words.indexOf(END, start);
            found.add(words.substring(start, end));
            // the break after this word may be the one before the next
            at = words.indexOf(part, end);
        }
        return found;
    }
}
