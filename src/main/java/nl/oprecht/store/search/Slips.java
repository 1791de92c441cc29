package nl.oprecht.store.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the words that somebody may have meant who typed another: letters left out, added, changed or swapped with
 * their neighbour (Damerau-Levenshtein distance in its common form, optimal string alignment).
 */
final class Slips {

    /** Shorter words look like too many others. */
    private static final int SHORTEST = 3;

    /** From this length on, two slips are forgiven. */
    private static final int LONG = 8;

    /** From this length on, a word may be the beginning of what somebody means to type. */
    private static final int UNFINISHED = 5;

    /** More words than this are no correction but a guess. */
    private static final int MOST = 12;

    private Slips() {}

    /**
     * The nearest words: those that are near as a whole or, when there are none, those with a beginning that is,
     * since the word may not be finished. None for what holds a digit: another number is another thing.
     */
    static List<String> corrections(String typed, Vocabulary vocabulary) {
        if (typed.length() < SHORTEST || typed.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        Nearest nearest = new Nearest(typed);
        vocabulary.forEach(nearest::consider);
        return nearest.words();
    }

    /** The nearest words so far. */
    private static final class Nearest {

        private final String typed;
        private final int most;
        private final int letters;
        private final List<String> whole = new ArrayList<>();
        private final List<String> begun = new ArrayList<>();
        private int wholeDistance;
        private int begunDistance;

        Nearest(String typed) {
            this.typed = typed;
            most = typed.length() >= LONG ? 2 : 1;
            letters = letters(typed);
            wholeDistance = most;
            begunDistance = most;
        }

        List<String> words() {
            List<String> words = whole.isEmpty() ? begun : whole;
            return words.subList(0, Math.min(words.size(), MOST));
        }

        void consider(String word) {
            boolean tooShort = word.length() < typed.length() - most;
            // each slip takes away at most one of the letters that were typed
            boolean others = Integer.bitCount(letters & ~letters(word)) > most;
            if (tooShort || others) {
                return;
            }
            int[] distances = distances(word);
            wholeDistance = keep(word, distances[word.length()], wholeDistance, whole);
            if (typed.length() >= UNFINISHED && word.charAt(0) == typed.charAt(0)) {
                begunDistance = keep(word, Arrays.stream(distances).min().orElseThrow(), begunDistance, begun);
            }
        }

        private static int keep(String word, int distance, int best, List<String> words) {
            if (distance < best) {
                words.clear();
            }
            if (distance <= best) {
                words.add(word);
                return distance;
            }
            return best;
        }

        /** The distance of what was typed to each beginning of the word, by its length; exact up to the most. */
        private int[] distances(String word) {
            int width = Math.min(word.length(), typed.length() + most);
            int[][] rows = new int[3][word.length() + 1];
            for (int[] row : rows) {
                Arrays.fill(row, most + 1);
            }
            Arrays.setAll(rows[0], j -> j);
            for (int i = 1; i <= typed.length(); i++) {
                int[] row = rows[i % 3];
                int[] last = rows[(i + 2) % 3];
                row[0] = i;
                for (int j = 1; j <= width; j++) {
                    boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
                    row[j] = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                    if (swapped(word, i, j)) {
                        row[j] = Math.min(row[j], rows[(i + 1) % 3][j - 2] + 1);
                    }
                }
            }
            return rows[typed.length() % 3];
        }

        private boolean swapped(String word, int i, int j) {
            return i > 1
                    && j > 1
                    && typed.charAt(i - 1) == word.charAt(j - 2)
                    && typed.charAt(i - 2) == word.charAt(j - 1);
        }

        private static int letters(String word) {
            int set = 0;
            for (int i = 0; i < word.length(); i++) {
                set |= 1 << (word.charAt(i) & 31);
            }
            return set;
        }
    }
}
