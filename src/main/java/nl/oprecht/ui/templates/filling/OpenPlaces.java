package nl.oprecht.ui.templates.filling;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.oprecht.domain.text.Span;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.Edit;
import org.jspecify.annotations.Nullable;

/** The places in a draft that templates left to be filled in, such as {@code {{naam}}}, and where the caret goes after the last. */
public final class OpenPlaces {

    private static final Pattern PLACE = Pattern.compile("\\{\\{[^{}\\n]+}}");

    private final WritingArea draft;
    private @Nullable Span end;

    /** Of this draft. */
    public OpenPlaces(WritingArea draft) {
        this.draft = draft;
        draft.onEdit((edit, text) -> carry(edit));
    }

    /**
     * Selects the first open place from the caret on, or else the first of the text, ready to be typed over. After
     * the last one the caret goes, once, to where the template wants it.
     *
     * @return whether there was anywhere to go
     */
    public boolean next() {
        String text = draft.text();
        Optional<Span> next = first(text, draft.caret()).or(() -> first(text, 0));
        Span last = end;
        if (next.isPresent()) {
            draft.select(next.get());
        } else if (last != null) {
            end = null;
            draft.moveTo(last.start());
        }
        return next.isPresent() || last != null;
    }

    /** Has the caret end here, an offset in the draft, once nothing is open any more. */
    void endAt(int offset) {
        end = new Span(offset, offset);
    }

    private void carry(Edit edit) {
        if (end != null) {
            end = edit.carry(end).orElse(null);
        }
    }

    /** The places in a text, in its order. */
    public static List<Span> in(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult place) -> new Span(place.start(), place.end()))
                .toList();
    }

    private static Optional<Span> first(String text, int from) {
        return in(text).stream().filter(place -> place.start() >= from).findFirst();
    }
}
