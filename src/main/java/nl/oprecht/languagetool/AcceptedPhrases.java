package nl.oprecht.languagetool;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.spelling.CachingWordListLoader;
import org.languagetool.tokenizers.Tokenizer;

/**
 * Phrases of LanguageTool's lists in which no word is a mistake, such as names. LanguageTool makes a rule of each of these
 * 43,000, which fill tens of megabytes, and tries them all on each sentence. For any thread.
 */
final class AcceptedPhrases {

    /** By their first word. */
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    /** @param lists as LanguageTool names its resources, with a word or a phrase in each line */
    AcceptedPhrases(List<String> lists, Tokenizer tokenizer) {
        CachingWordListLoader loader = new CachingWordListLoader();
        for (String list : lists) {
            for (String line : loader.loadWords(list)) {
                List<String> tokens = tokenizer.tokenize(line);
                if (tokens.size() > 1) {
                    add(tokens.stream().filter(token -> !token.isBlank()).toList());
                }
            }
        }
    }

    private void add(List<String> phrase) {
        phrases.computeIfAbsent(phrase.get(0), unseen -> new ArrayList<>(1)).add(phrase);
    }

    /** The sentence, in which the words of such phrases are marked as none to be spelled; itself when it has none. */
    AnalyzedSentence excuse(AnalyzedSentence sentence) {
        BitSet places = placesIn(sentence);
        if (places.isEmpty()) {
            return sentence;
        }
        AnalyzedTokenReadings[] tokens = sentence.getTokens().clone();
        places.stream().map(sentence::getOriginalPosition).forEach(place -> {
            tokens[place] = new AnalyzedTokenReadings(tokens[place], tokens[place].getReadings(), "");
            tokens[place].ignoreSpelling();
        });
        return new AnalyzedSentence(tokens, sentence.getPreDisambigTokens());
    }

    private BitSet placesIn(AnalyzedSentence sentence) {
        AnalyzedTokenReadings[] words = sentence.getTokensWithoutWhitespace();
        BitSet places = new BitSet();
        for (int start = 0; start < words.length; start++) {
            for (List<String> phrase : phrases.getOrDefault(words[start].getToken(), List.of())) {
                if (standsAt(start, phrase, words)) {
                    places.set(start, start + phrase.size());
                }
            }
        }
        return places;
    }

    private static boolean standsAt(int start, List<String> phrase, AnalyzedTokenReadings[] words) {
        if (start + phrase.size() > words.length) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!words[start + i].getToken().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
