package nl.oprecht.ui.findings.ignored;

import java.util.List;
import java.util.stream.Stream;
import nl.oprecht.domain.template.Highlight;
import nl.oprecht.domain.tone.Silence;

/**
 * A line in the list of what is ignored.
 *
 * @param title what it is: words, the name of a rule, a word of the dictionary, or a heading
 * @param note what it belongs to; empty for none
 * @param what it leaves out; empty for a heading
 * @param everywhere whether in every draft
 */
record IgnoredRow(String title, String note, Silence what, boolean everywhere) {

    static IgnoredRow heading(String title) {
        return new IgnoredRow(title, "", Silence.NONE, false);
    }

    boolean isHeading() {
        return what.isEmpty();
    }

    /** Whether it is a word of the dictionary. */
    boolean isWord() {
        return !what.words().isEmpty();
    }

    /** Whether all these words, written without accents or capitals, stand in it. */
    boolean holds(String words) {
        String line = Highlight.fold(title + " " + note);
        return Stream.of(Highlight.fold(words).strip().split("\\s+")).allMatch(line::contains);
    }

    /** These rows under a heading; nothing when there are none. */
    static Stream<IgnoredRow> under(String heading, List<IgnoredRow> rows) {
        return rows.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(heading(heading)), rows.stream());
    }
}
