package nl.oprecht.domain.failure;

/** A problem that the user can solve; its message is meant to be shown. */
public final class UserFacingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** A problem without a cause that a developer should see. */
    public UserFacingException(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    /** A problem with the exception that brought it up. */
    public UserFacingException(Problem problem, Throwable cause) {
        super(problem.sentence(), cause);
        this.problem = problem;
    }

    /** What is wrong, where, and what to do. */
    public Problem problem() {
        return problem;
    }
}
