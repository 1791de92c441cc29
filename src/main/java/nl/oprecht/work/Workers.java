package nl.oprecht.work;

import java.util.List;
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
     * @param onFailure is given what a task throws, on that thread; the next task runs all the same. A task that is
     *     broken off by {@code shutdownNow} may throw what it likes: nobody waits for it any more
     * @param gate no task begins before it is open
     */
    public static ExecutorService single(String name, Consumer<Throwable> onFailure, Gate gate) {
        return new Single(name, onFailure, gate);
    }

    private static final class Single extends ThreadPoolExecutor {

        private final Gate gate;
        private volatile boolean brokenOff;

        Single(String name, Consumer<Throwable> onFailure, Gate gate) {
            super(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
            this.gate = gate;
            setThreadFactory(task -> {
                Thread thread = new Thread(task, name);
                thread.setDaemon(true);
                thread.setUncaughtExceptionHandler((t, failure) -> {
                    if (!brokenOff) {
                        onFailure.accept(failure);
                    }
                });
                return thread;
            });
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable task) {
            gate.pass();
        }

        @Override
        public List<Runnable> shutdownNow() {
            brokenOff = true;
            return super.shutdownNow();
        }
    }
}
