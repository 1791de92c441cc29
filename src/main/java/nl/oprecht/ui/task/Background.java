package nl.oprecht.ui.task;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.oprecht.domain.failure.UserFacingException;

/**
 * Does what may touch the disk off the UI thread, in the order in which it was asked, and brings the outcome back to it.
 *
 * @param worker runs one task at a time, and hears of what broke off
 * @param uiThread runs what touches the window
 */
public record Background(Executor worker, Executor uiThread) {

    /**
     * Does some work.
     *
     * @param work runs on the worker
     * @param then gets its outcome, on the UI thread
     * @param failed is told in a sentence what the user can do about a failure, on the UI thread; empty when there
     *     is nothing to do
     */
    public <T> void run(Supplier<T> work, Consumer<T> then, Consumer<String> failed) {
        worker.execute(() -> {
            T outcome;
            try {
                outcome = work.get();
            } catch (RuntimeException failure) {
                String sentence = failure instanceof UserFacingException known
                        ? known.problem().sentence()
                        : "";
                uiThread.execute(() -> failed.accept(sentence));
                throw failure;
            }
            uiThread.execute(() -> then.accept(outcome));
        });
    }
}
