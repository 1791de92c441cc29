package nl.oprecht.languagetool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.languagetool.tokenizers.SentenceTokenizer;

/**
 * Cuts a draft into sentences. What is the same as in the draft before it keeps its sentences, as the same objects; only
 * what stands near an edit is cut again. For one thread.
 */
final class SentenceCutter {

    /** The A. of A. van Rossum ends no sentence. */
    private static final Pattern INITIAL = Pattern.compile("\\s*\\p{Lu}\\.[ \\t]*");

    /**
     * How far the rules for the end of a sentence see, in UTF-16 code units: ahead for a word, and behind as far as Java's
     * expressions can look back, in which the segmenter bounds each part at 100.
     */
    private static final int SIGHT = 120;

    private final SentenceTokenizer tokenizer;
    private String lastText = "";
    private Map<Integer, Block> lastBlocks = Map.of();

    SentenceCutter(SentenceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** What no sentence leaves, see {@link TextBlocks}. */
    private record Block(int start, String text, List<String> sentences) {

        int end() {
            return start + text.length();
        }
    }

    /** Sentences that cover the whole text in order; white space belongs to the sentence before it. */
    List<String> cut(String text) {
        Same same = Same.of(lastText, text);
        Map<Integer, Block> blocks = new HashMap<>();
        List<String> sentences = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            Block block = block(text, start, same);
            blocks.put(start, block);
            sentences.addAll(block.sentences());
            start = block.end();
        }
        lastText = text;
        lastBlocks = blocks;
        return sentences;
    }

    private Block block(String text, int start, Same same) {
        Block behind = lastBlocks.get(start + lastText.length() - text.length());
        if (behind != null && start >= text.length() - same.tail()) {
            return new Block(start, behind.text(), behind.sentences());
        }
        Block last = start <= same.head() ? lastBlocks.get(start) : null;
        if (last != null && isFarFrom(same, last)) {
            return last;
        }
        String words = text.substring(start, TextBlocks.end(text, start));
        return new Block(start, words, last == null ? sentences(words) : sentences(words, last));
    }

    /** The line behind a block decides where it ends: one right before an edit may have gained another. */
    private boolean isFarFrom(Same same, Block block) {
        Block next = lastBlocks.get(block.end());
        return next != null && next.end() <= same.head();
    }

    /** Cuts a block again between the last end of a sentence that cannot see the edit and the next such. */
    private List<String> sentences(String block, Block last) {
        Same same = Same.of(last.text(), block);
        List<String> before = until(last.sentences(), same.head() - SIGHT);
        List<String> behind = last.sentences();
        int to = block.length() - last.text().length();
        while (!behind.isEmpty() && to < block.length() - same.tail() + SIGHT) {
            to += behind.get(0).length();
            behind = behind.subList(1, behind.size());
        }
        int from = length(before);
        int seen = length(until(before, from - SIGHT));
        List<String> cut = sentences(block.substring(seen, Math.min(block.length(), to + SIGHT)));
        List<String> passed = until(cut, from - seen);
        List<String> between = until(cut, to - seen);
        if (length(passed) != from - seen || length(between) != to - seen) {
            return sentences(block);
        }
        List<String> sentences = new ArrayList<>(before);
        sentences.addAll(between.subList(passed.size(), between.size()));
        sentences.addAll(behind);
        return sentences;
    }

    /** Those that end before a place, or right there. */
    private static List<String> until(List<String> sentences, int place) {
        int count = 0;
        for (int end = 0; count < sentences.size(); count++) {
            end += sentences.get(count).length();
            if (end > place) {
                break;
            }
        }
        return sentences.subList(0, count);
    }

    private static int length(List<String> sentences) {
        return sentences.stream().mapToInt(String::length).sum();
    }

    private List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        String initial = "";
        for (String part : tokenizer.tokenize(text)) {
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

    /** How many UTF-16 code units two texts share at the head, and how many of the others at the tail. */
    private record Same(int head, int tail) {

        static Same of(String one, String other) {
            int shorter = Math.min(one.length(), other.length());
            int head = 0;
            while (head < shorter && one.charAt(head) == other.charAt(head)) {
                head++;
            }
            int tail = 0;
            while (tail < shorter - head
                    && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
                tail++;
            }
            return new Same(head, tail);
        }
    }
}
