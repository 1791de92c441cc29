package nl.oprecht.cli;

import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.report.CheckRequest;
import org.jspecify.annotations.Nullable;

/**
 * A reply on its way through a {@link Bulk}, or why there is none.
 *
 * @param about what the report will be about
 * @param name what a reader calls it
 * @param request what to check; null when there is a problem
 * @param problem why there is nothing to check; null when there is
 * @param position how far reading had come behind it, in any unit
 * @param <T> what reports are about; null only beside a problem
 */
record Job<T>(
        @Nullable T about,
        String name,
        @Nullable CheckRequest request,
        @Nullable UserFacingException problem,
        long position) {

    static <T> Job<T> of(T about, String name, CheckRequest request, long position) {
        return new Job<>(about, name, request, null, position);
    }

    static <T> Job<T> unreadable(UserFacingException problem, long position) {
        return new Job<>(null, "", null, problem, position);
    }

    /** How many characters it holds. */
    int size() {
        return request == null
                ? 0
                : request.reply().text().length() + request.customer().length();
    }
}
