package nl.oprecht.languagetool;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie.IHit;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.languagetool.rules.patterns.RegexPatternRule;

/**
 * The texts without which expressions cannot match, looked for all at once: that takes less time than to try a single
 * expression. For any thread.
 */
final class ExpressionTexts {

    /** By each text, the places of the sets that it is in. */
    private final AhoCorasickDoubleArrayTrie<BitSet> sets = new AhoCorasickDoubleArrayTrie<>();

    /** By each expression, the places of the sets of which it needs a text. */
    private final Map<RegexPatternRule, int[]> needed = new IdentityHashMap<>();

    ExpressionTexts(List<RegexPatternRule> expressions) {
        Map<String, BitSet> byText = new TreeMap<>();
        int place = 0;
        for (RegexPatternRule expression : expressions) {
            int first = place;
            for (Set<String> texts : Literals.of(expression.getPattern().pattern())) {
                for (String text : texts) {
                    byText.computeIfAbsent(text, unseen -> new BitSet()).set(place);
                }
                place++;
            }
            needed.put(expression, IntStream.range(first, place).toArray());
        }
        sets.build(byText);
    }

    /** Which expressions match in a sentence. The rule itself reads its message anew before it looks. */
    Predicate<RegexPatternRule> occurringIn(String sentence) {
        BitSet held = new BitSet();
        sets.parseText(sentence.toLowerCase(Locale.ROOT), (IHit<BitSet>) (begin, end, places) -> held.or(places));
        return expression -> holdsAll(held, needed.get(expression))
                && expression.getPattern().matcher(sentence).find();
    }

    private static boolean holdsAll(BitSet held, int[] places) {
        for (int place : places) {
            if (!held.get(place)) {
                return false;
            }
        }
        return true;
    }
}
