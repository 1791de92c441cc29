package nl.oprecht.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.oprecht.domain.template.TemplateText;
import nl.oprecht.domain.template.TemplateText.Part;

/** A text in Oprecht's notation, in the making. */
final class Body {

    private final List<Part> parts = new ArrayList<>();
    private int length;
    private boolean cursor;

    /** Adds words; what of them looks like notation is found out by {@link #text}. */
    Body words(String words) {
        length += words.length();
        if (words.isEmpty() || tooLong()) {
            return this;
        }
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last) instanceof Part.Words before) {
            parts.set(last, new Part.Words(before.text() + words));
        } else {
            parts.add(new Part.Words(words));
        }
        return this;
    }

    Body slot(String name) {
        length += name.length();
        parts.add(new Part.Slot(name));
        return this;
    }

    /** Puts the caret here, unless it has a place already. */
    Body cursor() {
        if (!cursor) {
            parts.add(new Part.Cursor());
            cursor = true;
        }
        return this;
    }

    /** Whether it outgrew what a template may hold; then it takes in no more words. */
    boolean tooLong() {
        return length > Limits.TEXT;
    }

    /** The text; empty when it is too long, or when its words would be read as notation. */
    Optional<String> text() {
        String text = TemplateText.write(parts);
        return tooLong() || !TemplateText.parse(text).parts().equals(parts)
                ? Optional.empty()
                : Optional.of(text.strip());
    }
}
