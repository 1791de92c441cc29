package nl.oprecht.domain.report;

import java.util.List;
import nl.oprecht.domain.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * The listening score with its account.
 *
 * @param value 0 to 100
 * @param gains what was earned; with the losses other than caps they add up to 100, less the caps to the value
 * @param losses what was lost, in the order of moves, order, harm, caps; value and losses add up to 100
 * @param next the step that gains most, null when nothing gains
 */
public record Score(int value, List<Gain> gains, List<Loss> losses, @Nullable NextStep next) {

    /** Before anything was checked. */
    public static final Score NONE = new Score(0, List.of(), List.of(), null);

    /** Lists are copied. */
    public Score {
        gains = List.copyOf(gains);
        losses = List.copyOf(losses);
    }

    /** A score of which only the losses are told. */
    public Score(int value, List<Loss> losses, @Nullable NextStep next) {
        this(value, List.of(), losses, next);
    }

    /** What points are earned by. */
    public enum Source {
        /** A move is made; the subject is its id. */
        MOVE,
        /** Things come in an order that helps. */
        ORDER,
        /** The case asks for no moves. */
        NOTHING_ASKED,
        /** No phrase hurts, or not all that much. */
        HARMLESS
    }

    /**
     * Points that were earned.
     *
     * @param source by what
     * @param subject the id of a move; empty for other sources
     * @param points more than 0
     */
    public record Gain(Source source, String subject, int points) {}

    /** Why points are lost. */
    public enum Cause {
        /** A move is missing; the subject is its id. */
        MISSING,
        /** A move could have been said to anyone; the subject is its id. */
        GENERIC,
        /** Things come in an order that does not help; the subject is empty. */
        ORDER,
        /** Phrases hurt; the subject is the id of their family. */
        HARM,
        /** A ceiling in spite of all else; the subject is its id. */
        CAP
    }

    /**
     * Points that were lost.
     *
     * @param cause why
     * @param subject what it is about; see {@link Cause}
     * @param name of the subject; for a cap, why it holds
     * @param points more than 0
     */
    public record Loss(Cause cause, String subject, Label name, int points) {}

    /**
     * What would help most.
     *
     * @param cause what would be mended, never {@link Cause#CAP}
     * @param subject what it is about; see {@link Cause}
     * @param name of the subject
     * @param gain points, more than 0
     */
    public record NextStep(Cause cause, String subject, Label name, int gain) {}
}
