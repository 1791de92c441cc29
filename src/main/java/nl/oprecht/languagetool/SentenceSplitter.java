package nl.oprecht.languagetool;

import java.util.ArrayList;
import java.util.List;
import nl.oprecht.domain.text.Span;
import org.languagetool.tokenizers.SentenceTokenizer;

/**
 * Cuts a text into sentences. A line break ends a sentence too (salutations and signatures have no full
 * stop), unless the line was wrapped by a mail program: then the next line goes on in lower case, or
 * the line is long and has no end mark.
 */
final class SentenceSplitter {

    /** Mail programs wrap at 72 or more; shorter lines were ended by the writer. */
    private static final int WRAPPED = 66;

    private final SentenceTokenizer tokenizer;

    SentenceSplitter(SentenceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** Spans that cover the whole text in order; white space belongs to the sentence before it. */
    List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = blockEnd(text, start);
            int at = start;
            for (String sentence : tokenizer.tokenize(text.substring(start, end))) {
                sentences.add(new Span(at, at + sentence.length()));
                at += sentence.length();
            }
            start = end;
        }
        return sentences;
    }

    private static int blockEnd(String text, int start) {
        int lineStart = start;
        while (true) {
            int newline = text.indexOf('\n', lineStart);
            if (newline < 0) {
                return text.length();
            }
            if (!wrapped(text, lineStart, newline)) {
                return newline + 1;
            }
            lineStart = newline + 1;
        }
    }

    private static boolean wrapped(String text, int lineStart, int newline) {
        String line = text.substring(lineStart, newline).strip();
        int next = newline + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        if (line.isEmpty() || next >= text.length() || Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        if (".!?:;".indexOf(last) >= 0) {
            return false;
        }
        boolean lowerCase = Character.isLowerCase(text.charAt(next));
        boolean salutation = last == ',' && line.length() < WRAPPED;
        return lowerCase && !salutation || line.length() >= WRAPPED && Character.isLetterOrDigit(text.charAt(next));
    }
}
