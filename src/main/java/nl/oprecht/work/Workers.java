package nl.oprecht.work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Makes background threads. */
public final class Workers {

    private Workers() {}

    /**
     * One daemon thread that runs its tasks in order. Hand it work with {@code execute}: what
     * {@code submit} throws stays in its future.
     *
     * @param name of the thread, to recognise it in a dump
     * @param onFailure is given what a task throws, on that thread; the next task runs all the same
     */
    public static ExecutorService single(String name, Consumer<Throwable> onFailure) {
        return new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((t, failure) -> onFailure.accept(failure));
            return thread;
        });
    }
}
