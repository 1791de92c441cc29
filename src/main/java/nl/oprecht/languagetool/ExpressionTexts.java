package nl.oprecht.languagetool;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie.IHit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The texts without which expressions cannot match, looked for all at once: that takes less time than to try a single
 * expression. For any thread.
 */
final class ExpressionTexts {

    /** By each text, the places of the sets that it is in. */
    private final AhoCorasickDoubleArrayTrie<BitSet> sets = new AhoCorasickDoubleArrayTrie<>();

    /** By the place of each expression, the places of the sets of which it needs a text. */
    private final List<BitSet> needed = new ArrayList<>();

    private final boolean anyNeeded;

    /** @param expressions as {@link java.util.regex.Pattern} writes them */
    ExpressionTexts(List<String> expressions) {
        Map<String, BitSet> byText = new TreeMap<>();
        int set = 0;
        for (String expression : expressions) {
            BitSet needs = new BitSet();
            for (Set<String> texts : Literals.of(expression)) {
                needs.set(set);
                for (String text : texts) {
                    byText.computeIfAbsent(text, unseen -> new BitSet()).set(set);
                }
                set++;
            }
            needed.add(needs);
        }
        anyNeeded = !byText.isEmpty();
        if (anyNeeded) {
            sets.build(byText);
        }
    }

    /** The places of the expressions that may match in a string, whether case counts or not. */
    BitSet possibleIn(String string) {
        BitSet held = new BitSet();
        if (anyNeeded) {
            sets.parseText(string.toLowerCase(Locale.ROOT), (IHit<BitSet>) (begin, end, places) -> held.or(places));
        }
        BitSet possible = new BitSet(needed.size());
        for (int i = 0; i < needed.size(); i++) {
            possible.set(i, BitSets.containsAll(held, needed.get(i)));
        }
        return possible;
    }
}
