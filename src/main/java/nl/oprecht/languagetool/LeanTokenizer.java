package nl.oprecht.languagetool;

import java.util.List;
import org.languagetool.tokenizers.Tokenizer;
import org.languagetool.tokenizers.nl.DutchWordTokenizer;

/**
 * Splits as {@link DutchWordTokenizer} does, and sees at a glance what is one word. LanguageTool has each of its
 * 150,000 accepted words split at the start.
 */
final class LeanTokenizer implements Tokenizer {

    private final DutchWordTokenizer tokenizer = new DutchWordTokenizer();

    @Override
    public List<String> tokenize(String text) {
        return isWord(text) ? List.of(text) : tokenizer.tokenize(text);
    }

    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if ((letter < 'a' || letter > 'z') && (letter < 'A' || letter > 'Z')) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
