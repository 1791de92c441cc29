package nl.oprecht.languagetool;

import java.util.List;
import nl.oprecht.domain.text.Span;

/** The sentences of a text, which cover it in order. */
final class Cuts {

    private final List<String> words;
    private final int[] starts;

    /** The list is copied. */
    Cuts(List<String> words) {
        this.words = List.copyOf(words);
        this.starts = new int[words.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + words.get(i - 1).length();
        }
    }

    /** How many there are. */
    int size() {
        return starts.length;
    }

    /** What each says, with the white space behind it; the same objects as in the draft before where nothing changed. */
    List<String> words() {
        return words;
    }

    /** Where a sentence stands, in UTF-16 code units. */
    int start(int index) {
        return starts[index];
    }

    /** Where a sentence stands. */
    Span span(int index) {
        return new Span(starts[index], starts[index] + words.get(index).length());
    }
}
