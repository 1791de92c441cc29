package nl.oprecht.languagetool;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;

/**
 * The words of a dictionary that are spelled much like another one. An edit adds, drops or replaces a letter, or swaps two
 * neighbours; a capital, an accent, and one mistake that the dictionary lists as usual (ie for y) cost nothing. After K.
 * Oflazer, “Error-tolerant Finite-state Recognition” (1996), as Morfologik's own search, which walks through the dictionary
 * for each usual mistake that a word may hold and takes the accents off letters as it compares them: this one takes a tenth
 * of its time. For any thread.
 */
final class SimilarWords {

    /** Dictionaries tell in so many steps how often people write a word. */
    private static final int FREQUENCIES = 26;

    private static final char RAREST = 'A';

    /** What is shorter is like too much. */
    private static final int SHORTEST_CORRECTED = 4;

    private static final char[] PLAIN = plainLetters();

    private final FSA words;
    private final byte separator;
    private final boolean isFrequencyIncluded;
    private final Map<String, List<String>> usualMistakes;

    SimilarWords(Dictionary dictionary) {
        words = dictionary.fsa;
        separator = dictionary.metadata.getSeparator();
        isFrequencyIncluded = dictionary.metadata.isFrequencyIncluded();
        usualMistakes = dictionary.metadata.getReplacementPairs();
    }

    /** Of the letters of European languages. */
    private static char[] plainLetters() {
        char[] plain = new char[0x250];
        for (char letter = 0; letter < plain.length; letter++) {
            String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            plain[letter] = Character.toLowerCase(parts.charAt(0));
        }
        return plain;
    }

    private static char plain(char letter) {
        if ("’‘´`".indexOf(letter) >= 0) {
            return '\'';
        }
        return letter < PLAIN.length ? PLAIN[letter] : Character.toLowerCase(letter);
    }

    /**
     * Words at most so many edits away, once for each way to them, in the order of the dictionary.
     *
     * @param most 0 or more
     */
    List<Similar> to(String word, int most) {
        Search search = new Search(word, most);
        search.goOn(words.getRootNode(), 0, false);
        return search.found;
    }

    /** @param weight the less the likelier: 26 for each edit, and 0 for what people write most to 25 */
    record Similar(String word, int weight) {}

    /** A usual mistake that a word may hold. */
    private record Mistake(int length, String meant, byte[] label) {}

    /** One walk through the dictionary, along all beginnings that do not cost too much. */
    private final class Search {

        final List<Similar> found = new ArrayList<>();
        private final char[] wanted;
        private final int most;
        private final Map<Integer, List<Mistake>> mistakes = new HashMap<>();
        private final StringBuilder path = new StringBuilder();

        /** By the number of letters of the path. */
        private final List<EditCosts> costs = new ArrayList<>();

        Search(String word, int most) {
            this.most = most;
            wanted = new char[word.length()];
            for (int i = 0; i < wanted.length; i++) {
                wanted[i] = plain(word.charAt(i));
            }
            usualMistakes.forEach((mistake, meant) -> meant.forEach(text -> mayHold(word, mistake, text)));
            costs(0).startFrom(0, 0);
        }

        private void mayHold(String word, String mistake, String meant) {
            String lower = word.toLowerCase(Locale.ROOT);
            byte[] label = meant.getBytes(StandardCharsets.UTF_8);
            for (int at = lower.indexOf(mistake); at >= 0; at = lower.indexOf(mistake, at + 1)) {
                mistakes.computeIfAbsent(at, unseen -> new ArrayList<>())
                        .add(new Mistake(mistake.length(), meant, label));
            }
        }

        private EditCosts costs(int letters) {
            while (costs.size() <= letters) {
                costs.add(new EditCosts(wanted, most));
            }
            return costs.get(letters);
        }

        private void goOn(int node, int letters, boolean corrected) {
            if (!corrected && !mistakes.isEmpty()) {
                correct(node, letters);
            }
            for (int arc = words.getFirstArc(node); arc != 0; arc = words.getNextArc(arc)) {
                byte label = words.getArcLabel(arc);
                if (label >= 0 && label != separator) {
                    take((char) label, arc, letters, corrected);
                } else if ((label & 0xE0) == 0xC0) {
                    complete(words.getEndNode(arc), label & 0x1F, 1, letters, corrected);
                } else if ((label & 0xF0) == 0xE0) {
                    complete(words.getEndNode(arc), label & 0x0F, 2, letters, corrected);
                }
            }
        }

        /** Reads the further bytes of a letter in UTF-8. */
        private void complete(int node, int bits, int further, int letters, boolean corrected) {
            for (int arc = words.getFirstArc(node); arc != 0; arc = words.getNextArc(arc)) {
                int more = bits << 6 | words.getArcLabel(arc) & 0x3F;
                if (further == 1) {
                    take((char) more, arc, letters, corrected);
                } else {
                    complete(words.getEndNode(arc), more, further - 1, letters, corrected);
                }
            }
        }

        private void take(char letter, int arc, int letters, boolean corrected) {
            EditCosts next = costs(letters + 1);
            char previous = letters > 0 ? plain(path.charAt(letters - 1)) : 0;
            next.add(plain(letter), costs(letters), costs(Math.max(0, letters - 1)), previous);
            if (!next.isTooMuch()) {
                path.append(letter);
                arrive(arc, letters + 1, corrected);
                path.setLength(letters);
            }
        }

        /** What ends here comes first, then what goes on. */
        private void arrive(int arc, int letters, boolean corrected) {
            if (words.isArcFinal(arc)) {
                note(letters, 0, corrected);
            }
            if (!words.isArcTerminal(arc)) {
                int node = words.getEndNode(arc);
                int end = words.getArc(node, separator);
                if (end != 0) {
                    note(letters, frequency(words.getEndNode(end)), corrected);
                }
                goOn(node, letters, corrected);
            }
        }

        /** Goes on as if the word held what was meant. */
        private void correct(int node, int letters) {
            EditCosts here = costs(letters);
            for (int at = here.first(); at <= here.last(); at++) {
                if (here.of(at) <= most) {
                    for (Mistake mistake : mistakes.getOrDefault(at, List.of())) {
                        int arc = arc(node, mistake.label());
                        if (arc != 0) {
                            int after = letters + mistake.meant().length();
                            costs(after).startFrom(at + mistake.length(), here.of(at));
                            for (int between = letters + 1; between < after; between++) {
                                costs(between).clear();
                            }
                            path.append(mistake.meant());
                            arrive(arc, after, true);
                            path.setLength(letters);
                        }
                    }
                }
            }
        }

        private void note(int letters, int frequency, boolean corrected) {
            int cost = costs(letters).whole();
            boolean farFetched = corrected && cost > 0 && letters < SHORTEST_CORRECTED;
            if (cost <= most && !farFetched) {
                found.add(new Similar(path.toString(), cost * FREQUENCIES + FREQUENCIES - 1 - frequency));
            }
        }
    }

    /** The last of the arcs along a label; 0 when there is no such way. */
    private int arc(int node, byte[] label) {
        int arc = words.getArc(node, label[0]);
        for (int i = 1; i < label.length && arc != 0; i++) {
            arc = words.isArcTerminal(arc) ? 0 : words.getArc(words.getEndNode(arc), label[i]);
        }
        return arc;
    }

    private int frequency(int node) {
        return isFrequencyIncluded ? words.getArcLabel(words.getFirstArc(node)) - RAREST : 0;
    }
}
