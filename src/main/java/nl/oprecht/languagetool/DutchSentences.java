package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.oprecht.domain.text.Recent;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;

/**
 * The sentences of a draft, cut and analysed. What was seen lately is kept, so that a keystroke costs a sentence, and
 * tone and language share one analysis. For one thread; the dictionaries behind it are shared by all.
 */
public final class DutchSentences {

    /** An analysis takes some ten kilobytes, and what follows from it is kept elsewhere. */
    private static final int KEPT_ANALYSES = 400;

    /** The reply and the customer's message are each asked for more than once in a check. */
    private static final int KEPT_CUTS = 2;

    private final JLanguageTool analyser;
    private final SentenceCutter cutter;
    private final Recent<String, AnalyzedSentence> analyses = new Recent<>(KEPT_ANALYSES);
    private final Recent<String, Cuts> cuts = new Recent<>(KEPT_CUTS);

    /** Costs little but for the first: the dictionaries are read at the first sentence. */
    public DutchSentences() {
        ToneDutch dutch = new ToneDutch();
        this.analyser = new JLanguageTool(dutch);
        this.cutter = new SentenceCutter(dutch.getSentenceTokenizer());
    }

    /** The sentences of a text. */
    Cuts split(String text) {
        return cuts.of(text, unseen -> new Cuts(cutter.cut(unseen)));
    }

    /** What LanguageTool makes of a sentence on its own. */
    AnalyzedSentence analysed(String sentence) {
        return analyses.of(sentence, this::analysis);
    }

    private AnalyzedSentence analysis(String sentence) {
        try {
            return analyser.getAnalyzedSentence(sentence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
