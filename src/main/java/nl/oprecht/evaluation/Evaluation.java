package nl.oprecht.evaluation;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Finding;

/**
 * The figures for a corpus.
 *
 * @param replies how many were checked
 * @param clean how many of those hold no labelled phrase
 * @param alarmed how many of the clean ones got a finding
 * @param alarmsInClean how many findings the clean ones got
 * @param detection phrases that were reported, under whatever family
 * @param families phrases that were reported under their own family, by family; in the order of the pack
 * @param moves by move; in the order of the pack
 * @param misses labelled phrases that nothing was reported in, in the order of the corpus
 * @param alarms findings where no phrase is labelled, in the order of the corpus
 */
public record Evaluation(
        int replies,
        int clean,
        int alarmed,
        int alarmsInClean,
        Measure detection,
        Map<String, Measure> families,
        Map<String, Measure> moves,
        List<Miss> misses,
        List<Alarm> alarms) {

    /** Collections are copied. */
    public Evaluation {
        families = Collections.unmodifiableMap(new LinkedHashMap<>(families));
        moves = Collections.unmodifiableMap(new LinkedHashMap<>(moves));
        misses = List.copyOf(misses);
        alarms = List.copyOf(alarms);
    }

    /** All families together: phrases that were reported under their own family. */
    public Measure rightFamily() {
        return sum(families.values());
    }

    /** All moves together. */
    public Measure rightMove() {
        return sum(moves.values());
    }

    private static Measure sum(Collection<Measure> measures) {
        return measures.stream().reduce(Measure.NONE, Measure::plus);
    }

    /**
     * A labelled phrase that nothing was reported in.
     *
     * @param reply id of the reply
     * @param quote the words of the phrase
     */
    public record Miss(String reply, Span span, String quote, String family) {}

    /**
     * A finding where no phrase is labelled.
     *
     * @param reply id of the reply
     */
    public record Alarm(String reply, Finding finding) {}
}
