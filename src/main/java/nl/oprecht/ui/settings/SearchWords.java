package nl.oprecht.ui.settings;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words that were typed to find a setting. Capitals and accents make no difference, nor does their order. */
record SearchWords(List<String> words) {

    static SearchWords of(String typed) {
        return new SearchWords(Stream.of(plain(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether each word is part of a word in this text. */
    boolean findIn(String text) {
        String searched = plain(text);
        return words.stream().allMatch(searched::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
