package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.oprecht.domain.text.Recent;
import nl.oprecht.domain.text.Span;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.tokenizers.SentenceTokenizer;

/**
 * The sentences of a draft, cut and analysed. What was seen lately is kept, so that a keystroke costs a sentence, and
 * tone and language share one analysis. For one thread; the dictionaries behind it are shared by all.
 */
public final class DutchSentences {

    /** The A. of A. van Rossum ends no sentence. */
    private static final Pattern INITIAL = Pattern.compile("\\s*\\p{Lu}\\.[ \\t]*");

    private static final int KEPT_BLOCKS = 2_000;

    /** An analysis takes some ten kilobytes, and what follows from it is kept elsewhere. */
    private static final int KEPT_ANALYSES = 400;

    private final JLanguageTool analyser;
    private final SentenceTokenizer tokenizer;
    private final Recent<String, int[]> ends = new Recent<>(KEPT_BLOCKS, this::ends);
    private final Recent<String, AnalyzedSentence> analyses = new Recent<>(KEPT_ANALYSES, this::analysis);

    /** Costs little but for the first: the dictionaries are read at the first sentence. */
    public DutchSentences() {
        ToneDutch dutch = new ToneDutch();
        this.analyser = new JLanguageTool(dutch);
        this.tokenizer = dutch.getSentenceTokenizer();
    }

    /** Spans that cover the whole text in order; white space belongs to the sentence before it. */
    List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int blockEnd = TextBlocks.end(text, start);
            int from = start;
            for (int end : ends.of(text.substring(start, blockEnd))) {
                sentences.add(new Span(from, start + end));
                from = start + end;
            }
            start = blockEnd;
        }
        return sentences;
    }

    /** What LanguageTool makes of a sentence on its own. */
    AnalyzedSentence analysed(String sentence) {
        return analyses.of(sentence);
    }

    private int[] ends(String block) {
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        for (String part : tokenizer.tokenize(block)) {
            at += part.length();
            if (!INITIAL.matcher(part).matches() || at == block.length()) {
                ends.add(at);
            }
        }
        return ends.stream().mapToInt(Integer::intValue).toArray();
    }

    private AnalyzedSentence analysis(String sentence) {
        try {
            return analyser.getAnalyzedSentence(sentence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
