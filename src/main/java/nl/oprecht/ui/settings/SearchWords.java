package nl.oprecht.ui.settings;

import java.util.List;
import java.util.stream.Stream;
import nl.oprecht.domain.template.Highlight;

/** Words that were typed to find a setting. Capitals and accents make no difference, nor does their order. */
record SearchWords(List<String> words) {

    static SearchWords of(String typed) {
        return new SearchWords(Stream.of(Highlight.fold(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether each word is part of a word in this text. */
    boolean findIn(String text) {
        String searched = Highlight.fold(text);
        return words.stream().allMatch(searched::contains);
    }
}
