package nl.oprecht.languagetool;

/**
 * What it costs to make each beginning of a word into one beginning of another: a row of Levenshtein's table, of which
 * only what does not cost too much is worked out. For one thread.
 */
final class EditCosts {

    private final char[] word;
    private final int most;
    private final int[] costs;

    /** The first and the last beginning, by their lengths, that do not cost too much; none when the first is the greater. */
    private int first;

    private int last;

    /**
     * @param word not to be changed
     * @param most what costs more is too much
     */
    EditCosts(char[] word, int most) {
        this.word = word;
        this.most = most;
        this.costs = new int[word.length + 1];
        clear();
    }

    void clear() {
        first = 1;
        last = 0;
    }

    /** Starts from one beginning; each letter of the word that is dropped after it costs one. */
    void startFrom(int length, int cost) {
        first = length;
        last = Math.min(word.length, length + most - cost);
        for (int i = first; i <= last; i++) {
            costs[i] = cost + i - first;
        }
    }

    boolean isTooMuch() {
        return first > last;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** Of the beginning of so many letters; more than the most when that is too much, however much it is. */
    int of(int length) {
        return first <= length && length <= last ? costs[length] : most + 1;
    }

    /** Of the whole word. */
    int whole() {
        return of(word.length);
    }

    /**
     * Works out the row for a beginning that is one letter longer.
     *
     * @param before of the beginning without the letter
     * @param twoBefore of the beginning without its last two letters
     * @param previous the letter before, 0 for none
     */
    void add(char letter, EditCosts before, EditCosts twoBefore, char previous) {
        clear();
        int shorter = most + 1;
        for (int i = before.first; i <= word.length; i++) {
            int cost = Math.min(before.of(i), shorter) + 1;
            if (i > 0) {
                boolean same = word[i - 1] == letter;
                cost = Math.min(cost, before.of(i - 1) + (same ? 0 : 1));
                if (!same && i > 1 && word[i - 1] == previous && word[i - 2] == letter) {
                    cost = Math.min(cost, twoBefore.of(i - 2) + 1);
                }
            }
            costs[i] = cost;
            shorter = cost;
            if (cost <= most) {
                first = isTooMuch() ? i : first;
                last = i;
            } else if (i > before.last) {
                break;
            }
        }
    }
}
