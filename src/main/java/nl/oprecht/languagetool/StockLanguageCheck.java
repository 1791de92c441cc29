package nl.oprecht.languagetool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import nl.oprecht.domain.text.Draft;
import nl.oprecht.domain.text.Recent;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.languagetool.SentenceMistakes.Place;
import nl.oprecht.listening.LanguageCheck;
import nl.oprecht.pack.LanguagePack;
import org.jspecify.annotations.Nullable;

/**
 * Spelling and grammar by LanguageTool's stock rules, sentence by sentence: what was found in a sentence is kept while
 * neither it nor the one before it changes, and the few rules that compare what is far apart see only the sentences
 * that concern them. For one thread.
 */
public final class StockLanguageCheck implements LanguageCheck {

    private static final int KEPT_SENTENCES = 4_000;

    private final Supplier<StockRules.ByReach> rules;
    private final FindingMaker maker;
    private final DutchSentences sentences;
    private final Recent<Place, List<Finding>> kept = new Recent<>(KEPT_SENTENCES);
    private @Nullable SentenceMistakes mistakes;
    private final List<Comparison> comparisons = new ArrayList<>();

    /**
     * @param rules may be shared with anybody; read at the first check, unless they were before
     * @param sentences may be shared with who else reads the same draft on the same thread
     */
    public StockLanguageCheck(LanguagePack pack, StockRules rules, DutchSentences sentences) {
        this(pack, rules::byReach, sentences);
    }

    StockLanguageCheck(LanguagePack pack, Supplier<StockRules.ByReach> rules, DutchSentences sentences) {
        this.rules = rules;
        this.maker = new FindingMaker(pack.unknownWord());
        this.sentences = sentences;
    }

    @Override
    public List<Finding> check(Draft draft) {
        String text = draft.text();
        Cuts cuts = sentences.split(text);
        List<List<Finding>> near = kept.ofAll(places(cuts, draft.inHand()), mistakes()::in);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            for (Finding finding : near.get(i)) {
                findings.add(finding.at(finding.span().shifted(cuts.start(i))));
            }
        }
        for (Comparison comparison : comparisons) {
            findings.addAll(comparison.in(cuts).stream()
                    .filter(far -> findings.stream()
                            .noneMatch(finding -> finding.span().overlaps(far.span())))
                    .toList());
        }
        return findings.stream()
                .filter(finding -> !finding.isUnknownWord() || !ProperNames.inLine(finding.span(), text))
                .sorted(Comparator.comparing(Finding::span))
                .toList();
    }

    private static List<Place> places(Cuts cuts, int inHand) {
        List<String> words = cuts.words();
        List<Place> places = new ArrayList<>(cuts.size());
        int before = 0;
        for (int i = 0; i < cuts.size(); i++) {
            Span span = cuts.span(i);
            boolean here = span.start() <= inHand && inHand <= span.end();
            places.add(new Place(words.subList(before, i), words.get(i), here ? inHand - span.start() : Draft.NOWHERE));
            if (!words.get(i).isBlank()) {
                before = i;
            }
        }
        return places;
    }

    /** What looks at a sentence; the first call waits for the rules. */
    private SentenceMistakes mistakes() {
        SentenceMistakes ready = mistakes;
        if (ready == null) {
            StockRules.ByReach read = rules.get();
            ready = new SentenceMistakes(read, sentences, maker);
            mistakes = ready;
            read.text().forEach(rule -> comparisons.add(new Comparison(rule, sentences, maker)));
        }
        return ready;
    }
}
