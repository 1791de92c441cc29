package nl.oprecht.domain.template;

import java.util.List;
import nl.oprecht.domain.text.Span;

/**
 * A template made ready for a draft.
 *
 * @param text what comes in the draft
 * @param caret where the caret ends, in UTF-16 code units of the text
 * @param gaps the placeholders that are still open, in the order of the text
 */
public record Filled(String text, int caret, List<Gap> gaps) {

    /** The list is copied. */
    public Filled {
        gaps = List.copyOf(gaps);
    }

    /**
     * A placeholder in the text, still between its braces.
     *
     * @param span where in the text
     * @param name of the placeholder
     */
    public record Gap(Span span, String name) {}
}
