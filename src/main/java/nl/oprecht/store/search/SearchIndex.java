package nl.oprecht.store.search;

import java.sql.SQLException;
import java.util.HashMap;
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
    private static final int PENDING = 32 << 20;

    private final Statements statements;
    private final Map<String, Integer> templatesOfWord = new HashMap<>();
    private int changes;

    /** @param statements of a connection in a transaction for writing */
    public SearchIndex(Statements statements) {
        this.statements = statements;
    }

    /** Makes a template findable. */
    public void add(Place place, Template template) throws SQLException {
        SearchTerms terms = SearchTerms.of(template);
        if (changes++ == MANY) {
            statements.change("INSERT INTO template_terms (template_terms, rank) VALUES ('hashsize', ?)", PENDING);
        }
        statements.change("INSERT INTO template_terms (rowid, terms) VALUES (?, ?)", place.rowid(), terms.line());
        terms.text().forEach(word -> templatesOfWord.merge(word, 1, Integer::sum));
    }

    /** Makes a template findable no longer; place and words are those that it was added with. */
    public void remove(Place place, Template template) throws SQLException {
        changes++;
        statements.change("DELETE FROM template_terms WHERE rowid = ?", place.rowid());
        SearchTerms.of(template).text().forEach(word -> templatesOfWord.merge(word, -1, Integer::sum));
    }

    /** Moves a template, whose words stay the same. */
    public void move(Place from, Place to, Template template) throws SQLException {
        if (from.rowid() != to.rowid()) {
            remove(from, template);
            add(to, template);
        }
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

    /** Writes what the additions and removals mean for the words. */
    public void finish() throws SQLException {
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
