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
    private final Recent<String, List<String>> blocks = new Recent<>(KEPT_BLOCKS);
    private final Recent<String, AnalyzedSentence> analyses = new Recent<>(KEPT_ANALYSES);
    private String lastText = "";
    private List<Cut> lastCut = List.of();

    /** Costs little but for the first: the dictionaries are read at the first sentence. */
    public DutchSentences() {
        ToneDutch dutch = new ToneDutch();
        this.analyser = new JLanguageTool(dutch);
        this.tokenizer = dutch.getSentenceTokenizer();
    }

    /**
     * A sentence with the white space behind it.
     *
     * @param words what it says; the same object as long as nothing around it changes, so that it is found again fast
     * @param start where it stands
     */
    record Cut(String words, int start) {

        Span span() {
            return new Span(start, start + words.length());
        }
    }

    /** Sentences that cover the whole text in order; white space belongs to the sentence before it. */
    List<Cut> split(String text) {
        if (!text.equals(lastText)) {
            lastCut = cut(text);
            lastText = text;
        }
        return lastCut;
    }

    /** What LanguageTool makes of a sentence on its own. */
    AnalyzedSentence analysed(String sentence) {
        return analyses.of(sentence, this::analysis);
    }

    private List<Cut> cut(String text) {
        List<Cut> sentences = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int blockEnd = TextBlocks.end(text, start);
            for (String sentence : blocks.of(text.substring(start, blockEnd), this::sentences)) {
                sentences.add(new Cut(sentence, start));
                start += sentence.length();
            }
        }
        return List.copyOf(sentences);
    }

    private List<String> sentences(String block) {
        List<String> sentences = new ArrayList<>();
        String initial = "";
        for (String part : tokenizer.tokenize(block)) {
            String sentence = initial + part;
            boolean goesOn = INITIAL.matcher(part).matches();
            if (!goesOn) {
                sentences.add(sentence);
            }
            initial = goesOn ? sentence : "";
        }
        if (!initial.isEmpty()) {
            sentences.add(initial);
        }
        return sentences;
    }

    private AnalyzedSentence analysis(String sentence) {
        try {
            return analyser.getAnalyzedSentence(sentence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
