package nl.oprecht.ui.model;

import java.util.Optional;
import nl.oprecht.domain.text.Span;

/**
 * A replacement in a text, as an editor tells it.
 *
 * @param position where, in UTF-16 code units
 * @param removed how many code units went
 * @param inserted how many came in their place
 * @param typed whether it was typed, so that the word may not be complete; not so for what is pasted, dropped,
 *     rewritten, undone or otherwise put there as a whole
 */
public record Edit(int position, int removed, int inserted, boolean typed) {

    /** A typed one. */
    public Edit(int position, int removed, int inserted) {
        this(position, removed, inserted, true);
    }

    /**
     * Where a stretch of the old text stands in the new one; empty when the edit went through it. Text
     * put right before or right behind it leaves it whole.
     */
    public Optional<Span> carry(Span span) {
        int end = position + removed;
        if (position >= span.end()) {
            return Optional.of(span);
        }
        if (end <= span.start()) {
            return Optional.of(span.shifted(inserted - removed));
        }
        return Optional.empty();
    }
}
