package nl.oprecht.store.search;

import java.util.Comparator;
import java.util.List;
import nl.oprecht.domain.template.FoundTemplates.Reason;
import nl.oprecht.domain.template.TemplateQuery;

/**
 * A template that fits, with what decides on its place.
 *
 * @param number of the template
 * @param tier how well it fits the words; 0 fits best
 * @param wanted index in the query of the first wanted move that it makes; their number when it makes none
 * @param situation whether it was written for the situation of the query
 * @param favourite whether the user marked it
 * @param uses how often it was used
 * @param lastUsed when, in milliseconds since 1970; 0 for never
 * @param inTitle how many of the words that were looked for the title begins a word with, whole words counted twice
 * @param sortTitle the title without accents and in lower case
 */
record Candidate(
        long number,
        int tier,
        int wanted,
        boolean situation,
        boolean favourite,
        int uses,
        long lastUsed,
        int inTitle,
        String sortTitle) {

    /** The order of a list of hits, as {@link TemplateSearch} tells it. */
    static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::tier)
            .thenComparingInt(Candidate::wanted)
            .thenComparing(candidate -> !candidate.situation)
            .thenComparing(candidate -> !candidate.favourite)
            .thenComparing(Comparator.comparingInt(Candidate::uses).reversed())
            .thenComparing(Comparator.comparingLong(Candidate::lastUsed).reversed())
            .thenComparing(Comparator.comparingInt(Candidate::inTitle).reversed())
            .thenComparing(Candidate::sortTitle)
            .thenComparingLong(Candidate::number);

    static int countInTitle(List<TypedWord> looked, String text) {
        if (looked.isEmpty()) {
            return 0;
        }
        List<String> title =
                Word.in(text).stream().flatMap(word -> word.forms().stream()).toList();
        int sum = 0;
        for (TypedWord word : looked) {
            if (word.shown().stream().anyMatch(title::contains)) {
                sum += 2;
            } else if (title.stream()
                    .anyMatch(other -> other.startsWith(word.typed().joined()))) {
                sum += 1;
            }
        }
        return sum;
    }

    Reason reason(TemplateQuery query) {
        if (wanted < query.wanted().size()) {
            return Reason.WANTED;
        }
        if (situation) {
            return Reason.SITUATION;
        }
        if (favourite) {
            return Reason.FAVOURITE;
        }
        return uses > 0 ? Reason.USED : Reason.WORDS;
    }
}
