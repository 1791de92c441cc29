package nl.oprecht.domain.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.oprecht.domain.text.Rewording;
import nl.oprecht.domain.text.Span;

/**
 * A sentence that a rule hears something in.
 *
 * @param sentence the whole sentence
 * @param marked the words that the rule marks in it
 * @param rewrites texts that fit in place of these; empty when none does
 */
public record Example(String sentence, Span marked, List<String> rewrites) {

    /** The list is copied. */
    public Example {
        rewrites = List.copyOf(rewrites);
    }

    /** A sentence that no rewrite fits in. */
    public Example(String sentence, Span marked) {
        this(sentence, marked, List.of());
    }

    /** The sentence before and after, in its own form of address; empty when no rewrite fits. */
    public Optional<Rewording> rewording() {
        Set<String> spoken = words(sentence);
        return rewrites.stream()
                .filter(Predicate.not(String::isBlank))
                .max(Comparator.comparingLong(rewrite -> shared(rewrite, spoken)))
                .map(rewrite -> Rewording.at(marked, rewrite, sentence));
    }

    private static long shared(String rewrite, Set<String> spoken) {
        return words(rewrite).stream().filter(spoken::contains).count();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\P{L}+")).collect(Collectors.toSet());
    }
}
