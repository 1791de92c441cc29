package nl.oprecht.cli;

import java.util.Objects;
import java.util.function.Supplier;
import nl.oprecht.check.InOrder;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Checks replies on all cores and tells of each in its turn. What goes wrong with one is said in one line and does not
 * keep the others waiting.
 */
final class Bulk {

    /** What one more checker holds on to: what it remembers of sentences. 12 MB measured after 600 replies, with room for long ones. */
    private static final long CHECKER_BYTES = 40L << 20;

    /** What all of them share, dictionaries and rules above all, and room for what is on its way. */
    private static final long OTHER_BYTES = 260L << 20;

    private final Supplier<ReplyChecker> checkers;
    private final Attempts attempts;
    private final Progress progress;

    /** @param checkers gives another one at each request, on the thread that will use it; it takes seconds */
    Bulk(Supplier<ReplyChecker> checkers, Attempts attempts, Progress progress) {
        this.checkers = checkers;
        this.attempts = attempts;
        this.progress = progress;
    }

    /**
     * Takes the report on one reply.
     *
     * @param <T> what it is about
     * @param <E> what goes wrong here
     */
    @FunctionalInterface
    interface Teller<T, E extends Exception> {

        /** What is thrown here ends the run. */
        void tell(T about, Report report) throws E;
    }

    /**
     * Checks until there are no more jobs.
     *
     * @param jobs gives the next one, null after the last; is asked on a thread of its own
     * @param teller is called on this thread, in the order of the jobs
     * @throws UserFacingException when a checker cannot be built
     */
    <T, E extends Exception> void run(Supplier<@Nullable Job<T>> jobs, Teller<T, ? extends E> teller)
            throws E, InterruptedException {
        InOrder<Job<T>, Outcome<T>> work = new InOrder<>(threads(), Job::size, () -> {
            ReplyChecker checker = checkers.get();
            return job -> outcome(checker, job);
        });
        try (progress) {
            progress.begin();
            work.<E>run(jobs, outcome -> {
                tell(outcome, teller);
                if (outcome.job().request() != null) {
                    progress.advance(outcome.job().position());
                }
            });
        }
    }

    /** As many as there are cores, or as fit in the memory that Java may take. */
    private static int threads() {
        Runtime machine = Runtime.getRuntime();
        long fitting = (machine.maxMemory() - OTHER_BYTES) / CHECKER_BYTES;
        return (int) Math.max(1, Math.min(machine.availableProcessors(), fitting));
    }

    private <T, E extends Exception> void tell(Outcome<T> outcome, Teller<T, E> teller) throws E {
        if (outcome.problem() != null) {
            attempts.failed(outcome.problem());
        } else if (outcome.fault() != null) {
            attempts.broke(outcome.job().name(), outcome.fault());
        } else {
            teller.tell(Objects.requireNonNull(outcome.job().about()), Objects.requireNonNull(outcome.report()));
        }
    }

    private static <T> Outcome<T> outcome(ReplyChecker checker, Job<T> job) {
        if (job.request() == null) {
            return new Outcome<>(job, null, job.problem(), null);
        }
        try {
            return new Outcome<>(job, checker.check(job.request()), null, null);
        } catch (UserFacingException e) {
            return new Outcome<>(job, null, e, null);
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome<>(job, null, null, e);
        }
    }

    /** What came of a job: a report, what the user can mend, or a fault of ours. */
    private record Outcome<T>(
            Job<T> job, @Nullable Report report, @Nullable UserFacingException problem, @Nullable Throwable fault) {}
}
