package nl.oprecht.domain.report;

/**
 * Judges a reply.
 *
 * <p>An instance is not safe for use by several threads at once: give each thread its own, or one
 * thread to all. The first check costs seconds, as dictionaries are read then.
 */
public interface ReplyChecker {

    /** Never null; the same request gives an equal report. */
    Report check(CheckRequest request);
}
