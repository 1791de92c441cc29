package nl.oprecht.store.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.oprecht.domain.template.Template;
import nl.oprecht.store.sql.Statements;

/**
 * Keeps the index in step with the templates, within one transaction for writing. Whoever calls it leaves out
 * fragments and the archive, and calls {@link #finish} before the transaction ends.
 */
public final class SearchIndex {

    /** From so many changes on, the index is put in order at the end, so that searches stay fast. */
    private static final int MANY = 2_000;

    /** Bytes of new terms that FTS5 collects before it writes them; the usual million makes many small pieces. */
    private static final int PENDING_BYTES = 32 << 20;

    /**
     * So many changes are written to the index in one go. A change to another table in between would make FTS5 write
     * what it has collected.
     */
    private static final int AT_ONCE = 5_000;

    private final Statements statements;
    private final List<Change> waiting = new ArrayList<>();
    private final Map<String, Integer> templatesOfWord = new HashMap<>();
    private int changes;

    /** @param statements of a connection in a transaction for writing */
    public SearchIndex(Statements statements) {
        this.statements = statements;
    }

    private record Change(Place place, Template template, boolean adds) {}

    /** Makes a template findable. */
    public void add(Place place, Template template) throws SQLException {
        change(new Change(place, template, true));
    }

    /** Makes a template findable no longer; place and words are those that it was added with. */
    public void remove(Place place, Template template) throws SQLException {
        change(new Change(place, template, false));
    }

    private void change(Change change) throws SQLException {
        waiting.add(change);
        if (waiting.size() == AT_ONCE) {
            statements.change(
                    "INSERT INTO template_terms (template_terms, rank) VALUES ('hashsize', ?)", PENDING_BYTES);
            writeWaiting();
        }
    }

    private void writeWaiting() throws SQLException {
        for (Change change : waiting) {
            SearchTerms terms = SearchTerms.of(change.template());
            long rowid = change.place().rowid();
            if (change.adds()) {
                statements.change("INSERT INTO template_terms (rowid, terms) VALUES (?, ?)", rowid, terms.line());
            } else {
                statements.change("DELETE FROM template_terms WHERE rowid = ?", rowid);
            }
            int more = change.adds() ? 1 : -1;
            terms.text().forEach(word -> templatesOfWord.merge(word, more, Integer::sum));
        }
        changes += waiting.size();
        waiting.clear();
    }

    /** Whether it must be made again before it is used. */
    public static boolean isStale(Statements statements) throws SQLException {
        return statements.number("SELECT stale FROM search_state") != 0;
    }

    /** Forgets everything, to be made again. */
    public void clear() throws SQLException {
        statements.change("INSERT INTO template_terms (template_terms) VALUES ('delete-all')");
        statements.change("DELETE FROM word");
        statements.change("UPDATE search_state SET stale = 0, words_changed = words_changed + 1");
    }

    /** Writes what is still to be written. */
    public void finish() throws SQLException {
        writeWaiting();
        templatesOfWord.values().removeIf(count -> count == 0);
        if (!templatesOfWord.isEmpty()) {
            countWords();
        }
        if (changes > MANY) {
            statements.change("INSERT INTO template_terms (template_terms) VALUES ('optimize')");
        }
    }

    private void countWords() throws SQLException {
        for (Map.Entry<String, Integer> word : templatesOfWord.entrySet()) {
            statements.change(
                    "INSERT INTO word (word, templates) VALUES (?, ?)"
                            + " ON CONFLICT (word) DO UPDATE SET templates = templates + excluded.templates",
                    word.getKey(),
                    word.getValue());
            if (word.getValue() < 0) {
                statements.change("DELETE FROM word WHERE word = ? AND templates <= 0", word.getKey());
            }
        }
        statements.change("UPDATE search_state SET words_changed = words_changed + 1");
    }
}
