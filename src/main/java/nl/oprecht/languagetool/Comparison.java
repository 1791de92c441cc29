package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.oprecht.domain.text.Recent;
import nl.oprecht.domain.tone.Finding;
import org.languagetool.AnalyzedSentence;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.RuleMatch;

/**
 * What a stock rule finds that compares what is far apart. It is shown only the sentences that concern it, and again only
 * when one of those changed.
 */
final class Comparison {

    /** As in {@code b) what comes second}: its bracket needs no other when a line break stands before it. */
    private static final Pattern ITEM = Pattern.compile(".{0,2}\\)");

    private static final int KEPT_SENTENCES = 4_000;
    private static final int KEPT_COMPARISONS = 4;

    private final WholeTextRule rule;
    private final DutchSentences sentences;
    private final FindingMaker maker;
    private final Recent<String, Set<String>> held = new Recent<>(KEPT_SENTENCES);
    private final Recent<List<String>, List<Finding>> compared = new Recent<>(KEPT_COMPARISONS);

    Comparison(WholeTextRule rule, DutchSentences sentences, FindingMaker maker) {
        this.rule = rule;
        this.sentences = sentences;
        this.maker = maker;
    }

    /**
     * Findings with the offsets of the text.
     *
     * @param cuts the sentences of the text
     */
    List<Finding> in(Cuts cuts) {
        int[] chosen = chosen(cuts);
        if (chosen.length == 0) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        int next = 0;
        int length = 0;
        for (Finding finding :
                compared.of(Arrays.stream(chosen).mapToObj(cuts.words()::get).toList(), this::compared)) {
            while (finding.span().start() >= length + cuts.span(chosen[next]).length()) {
                length += cuts.span(chosen[next++]).length();
            }
            findings.add(finding.at(finding.span().shifted(cuts.start(chosen[next]) - length)));
        }
        return findings;
    }

    /** Those that concern the rule, with the one before where that explains an item of a list, and the last, where the text ends. */
    private int[] chosen(Cuts cuts) {
        BitSet chosen = new BitSet();
        List<Set<String>> heldBySentence = held.ofAll(cuts.words(), this::held);
        Set<String> all = new HashSet<>();
        for (Set<String> some : heldBySentence) {
            if (!some.isEmpty()) {
                all.addAll(some);
            }
        }
        for (int i = 0; i < cuts.size(); i++) {
            if (rule.concerns(heldBySentence.get(i), all)) {
                chosen.set(i);
                if (i > 0 && ITEM.matcher(cuts.words().get(i)).lookingAt()) {
                    chosen.set(i - 1);
                }
            }
        }
        if (!chosen.isEmpty()) {
            chosen.set(cuts.size() - 1);
        }
        return chosen.stream().toArray();
    }

    private Set<String> held(String sentence) {
        return rule.compared().apply(sentences.analysed(sentence));
    }

    /** In the order of the text, with offsets as if these sentences were all of it. */
    private List<Finding> compared(List<String> words) {
        try {
            String text = String.join("", words);
            List<AnalyzedSentence> analysed =
                    words.stream().map(sentences::analysed).toList();
            return Arrays.stream(rule.rule()
                            .match(
                                    analysed,
                                    new AnnotatedTextBuilder().addText(text).build()))
                    .sorted(Comparator.comparing(RuleMatch::getFromPos))
                    .map(match -> maker.finding(match, text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
