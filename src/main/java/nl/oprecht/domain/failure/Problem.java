package nl.oprecht.domain.failure;

/**
 * Something that is wrong with what the user gave us.
 *
 * @param where the file, with line and column where known, or the argument
 * @param what what is wrong there
 * @param remedy what to do about it
 */
public record Problem(String where, String what, String remedy) {

    /** All in one line. */
    public String sentence() {
        return where + ": " + what + " " + remedy;
    }
}
