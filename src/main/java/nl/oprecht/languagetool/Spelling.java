package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.oprecht.domain.text.Recent;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.CachingWordListLoader;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * LanguageTool's spelling, asked only about a sentence that holds a word it may object to. In any sentence it would first
 * look for each of the phrases that excuse a word, which takes longer than all other rules together. For one thread.
 */
final class Spelling {

    private static final int KEPT_WORDS = 10_000;

    /** Words that the dictionary holds and that LanguageTool objects to all the same. */
    private static final String PROHIBITED = "/nl/spelling/prohibit.txt";

    private final SpellingCheckRule rule;
    private final Set<String> prohibited;
    private final Recent<String, Boolean> doubtful = new Recent<>(KEPT_WORDS, this::isDoubtful);

    Spelling(SpellingCheckRule rule) {
        this.rule = rule;
        this.prohibited = Set.copyOf(new CachingWordListLoader().loadWords(PROHIBITED));
    }

    /** @param inHand where a word is being typed, whose spelling does not matter yet; negative for nowhere */
    List<RuleMatch> matches(AnalyzedSentence sentence, int inHand) throws IOException {
        for (AnalyzedTokenReadings token : sentence.getTokensWithoutWhitespace()) {
            boolean finished = inHand < token.getStartPos() || token.getEndPos() < inHand;
            if (finished && doubtful.of(token.getAnalyzedToken(0).getToken())) {
                return Arrays.asList(rule.match(sentence));
            }
        }
        return List.of();
    }

    private boolean isDoubtful(String word) {
        try {
            return rule.isMisspelled(word) || prohibited.contains(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
