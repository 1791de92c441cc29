package nl.oprecht.ui.templates.filling;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.text.Span;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.task.Background;

/** Turns {@code ;sorry} in front of the caret into the template that it stands for. UI thread only. */
public final class Abbreviations {

    private static final Pattern BEFORE_CARET = Pattern.compile("(?<![\\p{L}\\d;]);([\\p{L}\\d]{1,20})$");

    private final WritingArea draft;
    private final TemplateLibrary library;
    private final Background background;
    private final Inserter inserter;
    private final Consumer<String> failed;

    /**
     * Those of this library, for this draft.
     *
     * @param failed hears what the agent can do when the library cannot be read
     */
    public Abbreviations(
            WritingArea draft,
            TemplateLibrary library,
            Background background,
            Inserter inserter,
            Consumer<String> failed) {
        this.draft = draft;
        this.library = library;
        this.background = background;
        this.inserter = inserter;
        this.failed = failed;
    }

    /**
     * Expands what stands in front of the caret.
     *
     * @param around is told how it ends
     * @param unknown runs when it is nobody's abbreviation
     * @return whether it could be one; if not, nothing is done
     */
    public boolean expand(Inserter.Around around, Runnable unknown) {
        String text = draft.text();
        int caret = draft.caret();
        Matcher typed = BEFORE_CARET.matcher(text.substring(0, caret));
        if (!draft.selection().equals(new Span(caret, caret)) || !typed.find()) {
            return false;
        }
        Span place = new Span(typed.start(), caret);
        background.run(
                () -> library.abbreviated(typed.group(1)),
                found -> {
                    if (found.isEmpty()) {
                        unknown.run();
                    } else if (draft.text().equals(text)) {
                        inserter.insert(found.get(), () -> place, around);
                    }
                },
                failed);
        return true;
    }
}
