package nl.oprecht.domain.template;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.oprecht.domain.text.Span;

/** Where the words of a search stand in a text, whatever their case and accents. */
public final class Highlight {

    private Highlight() {}

    /**
     * The places of these words, also inside longer words; in order, none overlapping another.
     *
     * @param words as {@link FoundTemplates#words()} gives them
     */
    public static List<Span> of(List<String> words, String text) {
        String folded = fold(text);
        List<Span> all = new ArrayList<>();
        for (String word : words) {
            for (int at = folded.indexOf(word); !word.isEmpty() && at >= 0; at = folded.indexOf(word, at + 1)) {
                all.add(new Span(at, at + word.length()));
            }
        }
        all.sort(null);
        List<Span> apart = new ArrayList<>();
        for (Span span : all) {
            Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && last.overlaps(span)) {
                apart.set(apart.size() - 1, last.joined(span));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }

    /** In lower case and without accents; each code unit keeps its place. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            String bare = letter < 0x80
                    ? String.valueOf(letter)
                    : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            String lower = bare.substring(0, 1).toLowerCase(Locale.ROOT);
            folded.append(lower.length() == 1 ? lower.charAt(0) : letter);
        }
        return folded.toString();
    }
}
