package nl.oprecht.ui.templates;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.oprecht.domain.text.Span;
import nl.oprecht.ui.editor.WritingArea;

/** The places in a draft that a template left to be filled in, such as {@code {{naam}}}. */
public final class OpenPlaces {

    private static final Pattern PLACE = Pattern.compile("\\{\\{[^{}\\n]+}}");

    private OpenPlaces() {}

    /**
     * Selects the first open place from the caret on, or else the first of the text, ready to be typed over.
     *
     * @return whether there is one
     */
    public static boolean selectNext(WritingArea draft) {
        Optional<Span> next = first(draft.text(), draft.caret()).or(() -> first(draft.text(), 0));
        next.ifPresent(draft::select);
        return next.isPresent();
    }

    /** The first open place that begins at this offset or behind it. */
    static Optional<Span> first(String text, int from) {
        return PLACE.matcher(text)
                .results()
                .filter(place -> place.start() >= from)
                .findFirst()
                .map((MatchResult place) -> new Span(place.start(), place.end()));
    }
}
