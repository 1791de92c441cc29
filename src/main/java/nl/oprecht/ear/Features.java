package nl.oprecht.ear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a sentence is made of: runs of one to three words, and of two to five letters within a word, hashed into
 * {@link #BUCKETS} buckets (Weinberger et al. 2009, the hashing trick). Digits are all alike.
 */
final class Features {

    static final int BUCKETS = 1 << 18;

    private static final int LONGEST_WORD_RUN = 3;
    private static final int SHORTEST_LETTER_RUN = 2;
    private static final int LONGEST_LETTER_RUN = 5;
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Words and letters are weighed apart, so that each kind counts for as much as the other. */
    enum Kind {
        WORDS,
        LETTERS
    }

    private Features() {}

    /** How often each bucket occurs in a sentence, of one kind. */
    static Map<Integer, Integer> count(String sentence, Kind kind) {
        List<String> tokens = TOKEN.matcher(
                        NUMBER.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll("0"))
                .results()
                .map(MatchResult::group)
                .toList();
        Map<Integer, Integer> counts = new HashMap<>();
        for (String feature : kind == Kind.WORDS ? wordRuns(tokens) : letterRuns(tokens)) {
            counts.merge(bucket(feature), 1, Integer::sum);
        }
        return counts;
    }

    private static List<String> wordRuns(List<String> tokens) {
        List<String> runs = new ArrayList<>();
        for (int start = 0; start < tokens.size(); start++) {
            StringBuilder run = new StringBuilder();
            for (int end = start; end < Math.min(start + LONGEST_WORD_RUN, tokens.size()); end++) {
                runs.add(run.append(' ').append(tokens.get(end)).toString());
            }
        }
        return runs;
    }

    private static List<String> letterRuns(List<String> tokens) {
        List<String> runs = new ArrayList<>();
        for (String token : tokens) {
            String word = "_" + token + "_";
            for (int length = SHORTEST_LETTER_RUN; length <= LONGEST_LETTER_RUN; length++) {
                for (int start = 0; start + length <= word.length(); start++) {
                    runs.add(word.substring(start, start + length));
                }
            }
        }
        return runs;
    }

    /** The hash of Java, stirred by the finaliser of MurmurHash3 so that neighbours part. */
    private static int bucket(String feature) {
        int hash = feature.hashCode();
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        return (hash ^ hash >>> 16) & BUCKETS - 1;
    }
}
