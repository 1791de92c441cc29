package nl.oprecht.ui.drafts;

import java.util.List;
import nl.oprecht.domain.draft.SavedDraft;
import nl.oprecht.domain.template.Highlight;
import nl.oprecht.domain.text.Span;
import nl.oprecht.i18n.Texts;

/** What a draft is known by in a list: its beginning, or the words around what was looked for. */
final class FirstWords {

    private static final int MOST = 120;
    private static final int BEFORE_A_HIT = 24;
    /** What is found this soon is seen from the beginning. */
    private static final int SOON = 36;

    private FirstWords() {}

    /** What the customer wrote; without a customer the name of the file. */
    static String title(SavedDraft draft, List<String> words, Texts texts) {
        if (!draft.customer().isBlank()) {
            return excerpt(withoutGreeting(draft.customer().strip()), words);
        }
        return draft.file().isEmpty() ? texts.get("drafts.no-customer") : fileName(draft.file());
    }

    /** The reply. */
    static String reply(SavedDraft draft, List<String> words, Texts texts) {
        return draft.reply().isBlank() ? texts.get("drafts.no-reply") : excerpt(draft.reply(), words);
    }

    /** The last part of a path. */
    static String fileName(String path) {
        return path.replaceFirst("^.*[/\\\\]", "");
    }

    /** Some words in one line: those around the first hit, or else the first. */
    static String excerpt(String text, List<String> words) {
        String line = text.strip().replaceAll("\\s+", " ");
        List<Span> hits = Highlight.of(words, line);
        int from = hits.isEmpty() || hits.get(0).start() < SOON
                ? 0
                : wordAt(line, hits.get(0).start() - BEFORE_A_HIT);
        String cut = line.substring(from, Math.min(line.length(), from + MOST));
        return (from > 0 ? "… " : "") + cut;
    }

    /** What follows the first line, where that is short and ends in a comma. */
    private static String withoutGreeting(String message) {
        int end = message.indexOf('\n');
        boolean greets =
                end > 0 && end < SOON && message.substring(0, end).strip().endsWith(",");
        return greets ? message.substring(end) : message;
    }

    private static int wordAt(String line, int near) {
        int space = line.indexOf(' ', near);
        return space < 0 ? near : space + 1;
    }
}
