package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.oprecht.domain.text.Draft;
import nl.oprecht.domain.text.Recent;
import nl.oprecht.domain.tone.Finding;
import org.languagetool.AnalyzedSentence;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.CleanOverlappingFilter;
import org.languagetool.rules.MultipleWhitespaceRule;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.SameRuleGroupFilter;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.UppercaseSentenceStartRule;

/** What the stock rules find in a sentence, where it stands. */
final class SentenceMistakes {

    private static final int KEPT_ALONE = 50;

    private final StockRules.ByReach rules;
    private final DutchSentences sentences;
    private final FindingMaker maker;
    private final List<Spelling> spelling;
    /** The sentence behind the caret has another neighbour at each key, and nothing else about it changes. */
    private final Recent<Alone, List<RuleMatch>> alone = new Recent<>(KEPT_ALONE);

    private final CleanOverlappingFilter oneOfEach;

    SentenceMistakes(StockRules.ByReach rules, DutchSentences sentences, FindingMaker maker) {
        this.rules = rules;
        this.sentences = sentences;
        this.maker = maker;
        this.spelling = rules.spelling().stream().map(Spelling::new).toList();
        this.oneOfEach = new CleanOverlappingFilter(rules.language(), false);
    }

    /**
     * A sentence where it stands.
     *
     * @param before the last sentence before it that is not blank, with the blank ones in between
     * @param sentence its words
     * @param inHand where in it a word is being typed, {@link Draft#NOWHERE} for none
     */
    record Place(List<String> before, String sentence, int inHand) {

        /** The list is copied. */
        Place {
            before = List.copyOf(before);
        }
    }

    /** Findings of which none overlaps another, with offsets from the start of the sentence. */
    List<Finding> in(Place place) {
        List<RuleMatch> matches = new ArrayList<>(alone.of(
                new Alone(place.sentence(), place.inHand(), place.before().isEmpty()), this::matches));
        matches.addAll(amongNeighbours(place));
        return oneOfEach.filter(new SameRuleGroupFilter().filter(matches)).stream()
                .map(match -> maker.finding(match, place.sentence()))
                .toList();
    }

    /**
     * A sentence wherever it stands.
     *
     * @param inHand where in it a word is being typed
     * @param opens whether the text begins with it
     */
    private record Alone(String sentence, int inHand, boolean opens) {}

    private List<RuleMatch> matches(Alone alone) {
        try {
            AnalyzedSentence sentence = sentences.analysed(alone.sentence());
            List<RuleMatch> matches = new ArrayList<>();
            for (Rule rule : rules.sentence().of(sentence)) {
                matches.addAll(Arrays.asList(rule.match(sentence)));
            }
            for (Spelling speller : spelling) {
                matches.addAll(speller.matches(sentence, alone.inHand(), alone.opens()));
            }
            matches.removeIf(match -> endsAnItem(match, alone.sentence()));
            return matches;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To the stock rules a line in a list is a sentence, which does not end in a semicolon. */
    private static boolean endsAnItem(RuleMatch match, String sentence) {
        int last = sentence.stripTrailing().length() - 1;
        return sentence.endsWith("\n") && match.getFromPos() == last && sentence.charAt(last) == ';';
    }

    private List<RuleMatch> amongNeighbours(Place place) {
        List<AnalyzedSentence> all = new ArrayList<>();
        place.before().forEach(words -> all.add(sentences.analysed(words)));
        all.add(sentences.analysed(place.sentence()));
        String before = String.join("", place.before());
        AnnotatedText text =
                new AnnotatedTextBuilder().addText(before + place.sentence()).build();
        int start = before.length();
        List<RuleMatch> matches = new ArrayList<>();
        try {
            for (TextLevelRule rule : rules.neighbours()) {
                for (RuleMatch match : rule.match(all, text)) {
                    if (match.getFromPos() >= start && !isIndent(match, before) && !isGoingOn(match, before)) {
                        match.setOffsetPosition(match.getFromPos() - start, match.getToPos() - start);
                        matches.add(match);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return matches;
    }

    /** Room at the start of a line is no slip of the space bar; the rule sees the line break only within a sentence. */
    private static boolean isIndent(RuleMatch match, String before) {
        return match.getRule() instanceof MultipleWhitespaceRule
                && match.getFromPos() == before.length()
                && before.endsWith("\n");
    }

    /** A line that goes on what stands above it, such as an item of a list, needs no capital. */
    private static boolean isGoingOn(RuleMatch match, String before) {
        return match.getRule() instanceof UppercaseSentenceStartRule
                && !before.isBlank()
                && !before.endsWith("\n\n")
                && ".!?…".indexOf(before.charAt(before.stripTrailing().length() - 1)) < 0;
    }
}
