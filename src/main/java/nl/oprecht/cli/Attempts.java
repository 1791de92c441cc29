package nl.oprecht.cli;

import java.util.function.Supplier;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Takes steps one after another. What goes wrong in one is said in one line and does not keep the
 * others waiting; the worst of it is the exit status.
 */
final class Attempts {

    private final Supplier<ReplyChecker> building;
    private final Problems problems;
    private @Nullable ReplyChecker checker;
    private int status = ExitStatus.NOTHING_FOUND;

    /** @param building is asked at the first check, as it takes seconds */
    Attempts(Supplier<ReplyChecker> building, Problems problems) {
        this.building = building;
        this.problems = problems;
    }

    /** What the step gives, or null after saying why there is nothing. */
    <T> @Nullable T orNull(Supplier<? extends @Nullable T> step) {
        try {
            return step.get();
        } catch (UserFacingException e) {
            problems.print(e);
            atLeast(ExitStatus.UNUSABLE);
            return null;
        }
    }

    /**
     * The report, or null after saying why there is none.
     *
     * @param name what a reader calls the reply
     * @throws UserFacingException when the checker cannot be built
     */
    @Nullable
    Report check(CheckRequest request, String name) {
        ReplyChecker ready = checker();
        return orNull(() -> judge(ready, request, name));
    }

    void atLeast(int wanted) {
        status = Math.max(status, wanted);
    }

    /** The exit status for all that was tried so far. */
    int status() {
        return status;
    }

    /** The report, or null after saying that the fault is ours. */
    private @Nullable Report judge(ReplyChecker ready, CheckRequest request, String name) {
        try {
            return ready.check(request);
        } catch (UserFacingException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            problems.printFault(name, e);
            atLeast(ExitStatus.BROKEN);
            return null;
        }
    }

    private ReplyChecker checker() {
        ReplyChecker known = checker;
        if (known == null) {
            known = building.get();
            checker = known;
        }
        return known;
    }
}
