package nl.oprecht.store.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word as it is indexed and looked for: letters and digits, in lower case, without accents. {@code e-mail} and
 * {@code foto's} are one word of two parts.
 *
 * @param written with the signs between its parts
 * @param parts one, or more
 */
record Word(String written, List<String> parts) {

    /** Longer runs are no words; their beginning will do. */
    private static final int MOST_LETTERS = 60;

    private static final String JOINERS = "-'\u2019\u2010";

    Word {
        parts = List.copyOf(parts);
    }

    /** The words of a text in their order; none when it holds neither letter nor digit. */
    static List<Word> in(String text) {
        Reading reading = new Reading();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(reading::read);
        reading.endWord();
        return reading.words;
    }

    /** Its parts without the signs between them. */
    String joined() {
        return cut(String.join("", parts));
    }

    /** What it is found by: each part, and all of it. */
    List<String> forms() {
        List<String> forms = new ArrayList<>(parts);
        if (parts.size() > 1) {
            forms.add(joined());
        }
        return forms;
    }

    private static String cut(String word) {
        return word.length() <= MOST_LETTERS ? word : word.substring(0, word.offsetByCodePoints(0, MOST_LETTERS / 2));
    }

    /** One pass over a normalised text. */
    private static final class Reading {

        private final List<Word> words = new ArrayList<>();
        private final List<String> parts = new ArrayList<>();
        private final StringBuilder written = new StringBuilder();
        private final StringBuilder part = new StringBuilder();
        private int joiner;

        void read(int letter) {
            if (Character.isLetterOrDigit(letter)) {
                if (joiner != 0) {
                    written.appendCodePoint(joiner);
                    joiner = 0;
                }
                written.appendCodePoint(letter);
                part.appendCodePoint(letter);
            } else if (JOINERS.indexOf(letter) >= 0 && !part.isEmpty()) {
                endPart();
                joiner = letter;
            } else if (!isAccent(letter)) {
                endWord();
            }
        }

        void endWord() {
            endPart();
            if (!parts.isEmpty()) {
                words.add(new Word(cut(written.toString()), parts));
                parts.clear();
            }
            written.setLength(0);
            joiner = 0;
        }

        private void endPart() {
            if (!part.isEmpty()) {
                parts.add(cut(part.toString()));
                part.setLength(0);
            }
        }

        private static boolean isAccent(int letter) {
            int type = Character.getType(letter);
            return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        }
    }
}
