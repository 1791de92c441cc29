package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.oprecht.domain.text.Recent;
import nl.oprecht.domain.text.Span;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.SuggestedReplacement;
import org.languagetool.rules.spelling.CachingWordListLoader;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * LanguageTool's spelling, asked only about a sentence that holds a word it may object to. In any sentence it would first
 * look for each of the phrases that excuse a word, which takes longer than all other rules together. For one thread.
 */
final class Spelling {

    private static final int KEPT_WORDS = 10_000;
    private static final int KEPT_WRONG = 1_000;

    /** Words that the dictionary holds and that LanguageTool objects to all the same. */
    private static final String PROHIBITED = "/nl/spelling/prohibit.txt";

    private final SpellingCheckRule rule;
    private final Set<String> prohibited;
    private final Recent<Wrong, List<SuggestedReplacement>> suggestions = new Recent<>(KEPT_WRONG);
    private final Recent<String, Boolean> doubtful = new Recent<>(KEPT_WORDS);

    Spelling(SpellingCheckRule rule) {
        this.rule = rule;
        this.prohibited = Set.copyOf(new CachingWordListLoader().loadWords(PROHIBITED));
    }

    /**
     * Matches with their suggestions; names are left out.
     *
     * @param inHand where a word is being typed, whose spelling does not matter yet; negative for nowhere
     * @param opens whether the text begins with this sentence
     */
    List<RuleMatch> matches(AnalyzedSentence sentence, int inHand, boolean opens) throws IOException {
        for (AnalyzedTokenReadings token : sentence.getTokensWithoutWhitespace()) {
            boolean finished = inHand < token.getStartPos() || token.getEndPos() < inHand;
            if (finished && doubtful.of(token.getAnalyzedToken(0).getToken(), this::isDoubtful)) {
                return Arrays.stream(rule.match(sentence))
                        .filter(match -> !isInHand(match, inHand) && !isName(match, sentence.getText(), opens))
                        .map(this::withSuggestions)
                        .toList();
            }
        }
        return List.of();
    }

    private static boolean isInHand(RuleMatch match, int inHand) {
        return match.getFromPos() <= inHand && inHand <= match.getToPos();
    }

    private static boolean isName(RuleMatch match, String sentence, boolean opens) {
        Span word = new Span(match.getFromPos(), match.getToPos());
        return ProperNames.inSentence(word, sentence) || !opens && ProperNames.inLine(word.shifted(1), "\n" + sentence);
    }

    /** To look for better words takes longer than all else, so they are kept while the sentence around the word changes. */
    private RuleMatch withSuggestions(RuleMatch match) {
        String text = match.getSentence().getText();
        Wrong wrong = new Wrong(text.substring(match.getFromPos(), match.getToPos()), match.getFromPos() == 0);
        match.setSuggestedReplacementObjects(suggestions.of(wrong, unseen -> better(match)));
        return match;
    }

    private static List<SuggestedReplacement> better(RuleMatch match) {
        return match.getSuggestedReplacementObjects().stream()
                .limit(FindingMaker.MOST_SUGGESTIONS)
                .toList();
    }

    /**
     * Words that are wrong.
     *
     * @param begins whether the sentence begins with them, which gives the better ones a capital
     */
    private record Wrong(String words, boolean begins) {}

    private boolean isDoubtful(String word) {
        try {
            boolean written = word.chars().anyMatch(Character::isLetter);
            return written && (rule.isMisspelled(word) || prohibited.contains(word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
