package nl.oprecht.cli;

import nl.oprecht.domain.failure.UserFacingException;

/**
 * Keeps count of how a run goes. What goes wrong in one step is said in one line and does not keep the
 * others waiting; the worst of it is the exit status.
 */
final class Attempts {

    private final Problems problems;
    private int status = ExitStatus.NOTHING_FOUND;

    Attempts(Problems problems) {
        this.problems = problems;
    }

    /** Says what the user can mend. */
    void failed(UserFacingException problem) {
        problems.print(problem);
        atLeast(ExitStatus.UNUSABLE);
    }

    /**
     * Says that the fault is ours.
     *
     * @param name what a reader calls the reply
     */
    void broke(String name, Throwable fault) {
        problems.printFault(name, fault);
        atLeast(ExitStatus.BROKEN);
    }

    void atLeast(int wanted) {
        status = Math.max(status, wanted);
    }

    /** The exit status for all that was tried so far. */
    int status() {
        return status;
    }
}
