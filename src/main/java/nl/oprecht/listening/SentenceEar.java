package nl.oprecht.listening;

import java.util.Optional;
import nl.oprecht.domain.text.Span;

/**
 * Port to a statistical second opinion on a sentence, for what no rule foresaw. Must be quick: it is asked for
 * every sentence at every check. Safe for several threads at once.
 */
@FunctionalInterface
public interface SentenceEar {

    /** Hears nothing. */
    SentenceEar DEAF = sentence -> Optional.empty();

    /** What it makes of a sentence on its own; empty when it has no opinion. */
    Optional<Suspicion> listen(String sentence);

    /**
     * How likely a sentence hurts, and in what way.
     *
     * @param probability that it hurts, calibrated, 0 to 1
     * @param family id of the family that it most resembles; may be empty while the probability is low
     * @param clause the part of the sentence that carries it, from the sentence's start
     */
    record Suspicion(double probability, String family, Span clause) {}
}
