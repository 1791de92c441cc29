package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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

    private final JLanguageTool analyser;
    private final SentenceCutter cutter;
    private final Recent<String, AnalyzedSentence> analyses = new Recent<>(KEPT_ANALYSES);
    private String lastText = "";
    private Cuts lastCuts = new Cuts(List.of());

    /** Costs little but for the first: the dictionaries are read at the first sentence. */
    public DutchSentences() {
        ToneDutch dutch = new ToneDutch();
        this.analyser = new JLanguageTool(dutch);
        this.cutter = new SentenceCutter(dutch.getSentenceTokenizer());
    }

    /** The sentences of a text; quick for the text that was asked for last, and for one that is much like it. */
    Cuts split(String text) {
        if (!text.equals(lastText)) {
            lastCuts = new Cuts(cutter.cut(text));
            lastText = text;
        }
        return lastCuts;
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
