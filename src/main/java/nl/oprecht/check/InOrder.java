package nl.oprecht.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Works on inputs side by side, and hands on what comes of them in the order of the inputs: each at once when it and
 * all before it are done, without waiting for a later input to arrive.
 *
 * <p>One thread reads, some work, and the thread that called receives. The second worker is made when the first has done
 * an input, so that it finds ready what both of them share. What is on its way is bounded, in number and in
 * size, so that memory stays flat however many inputs there are and however long one of them takes. All threads are
 * daemons: one that waits for an input that never comes does not keep the program from ending.
 *
 * @param <I> an input
 * @param <O> what comes of it
 */
public final class InOrder<I, O> {

    /** How many inputs a worker may have waiting before another worker is worth what it costs to make. */
    static final int BACKLOG = 8;

    /** How many inputs are on their way for each worker; enough to go on while one of them takes its time. */
    static final int IN_FLIGHT = 64;

    /** How large all that is on its way may be together; a larger input goes alone. */
    static final int MOST_IN_FLIGHT = 4 << 20;

    private final int threads;
    private final ToIntFunction<? super I> size;
    private final Supplier<? extends Function<? super I, ? extends O>> workers;

    /**
     * @param threads how many may work at the same time, at least 1; fewer do while there is little to do
     * @param size of an input, such as its characters
     * @param workers gives what one thread works with; is asked on that thread, once
     */
    public InOrder(
            int threads, ToIntFunction<? super I> size, Supplier<? extends Function<? super I, ? extends O>> workers) {
        this.threads = threads;
        this.size = size;
        this.workers = workers;
    }

    /**
     * Takes what came of one input.
     *
     * @param <O> what came of it
     * @param <E> what goes wrong here
     */
    @FunctionalInterface
    public interface Receiver<O, E extends Exception> {

        /** What is thrown here ends the work. */
        void receive(O outcome) throws E;
    }

    /**
     * Works until there are no more inputs. What is thrown by the inputs, a worker or its making is thrown here in its
     * turn, after all before it were received, and ends the work; so does what the receiver throws. Then no further
     * input is begun.
     *
     * @param inputs gives the next one, null after the last; is asked on a thread of its own
     * @param receiver is called on this thread
     */
    public <E extends Exception> void run(
            Supplier<? extends @Nullable I> inputs, Receiver<? super O, ? extends E> receiver)
            throws E, InterruptedException {
        try (Run run = new Run()) {
            run.begin(inputs);
            for (Task<I, O> task = run.order.take(); !task.isEnd(); task = run.order.take()) {
                receiver.receive(outcome(task));
                run.room.release(task.size());
            }
        }
    }

    private static <O> O outcome(Task<?, O> task) throws InterruptedException {
        try {
            return task.outcome().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    /** An input on its way, or without one the end of them all. */
    private record Task<I, O>(@Nullable I input, int size, CompletableFuture<O> outcome) {

        boolean isEnd() {
            return input == null && !outcome.isCompletedExceptionally();
        }
    }

    private final class Run implements AutoCloseable {

        /** All that is on its way, as it came. */
        final BlockingQueue<Task<I, O>> order = new ArrayBlockingQueue<>(threads * IN_FLIGHT);

        /** What nobody works on yet. */
        final BlockingQueue<Task<I, O>> waiting = new LinkedBlockingQueue<>();

        final Semaphore room = new Semaphore(MOST_IN_FLIGHT);
        private final List<Thread> started = new ArrayList<>();
        private int working;
        private boolean closed;

        void begin(Supplier<? extends @Nullable I> inputs) {
            start("oprecht-inputs", () -> readAll(inputs));
        }

        private synchronized void start(String name, Runnable work) {
            if (!closed) {
                Thread thread = new Thread(work, name);
                thread.setDaemon(true);
                started.add(thread);
                thread.start();
            }
        }

        private void readAll(Supplier<? extends @Nullable I> inputs) {
            try {
                CompletableFuture<O> end = new CompletableFuture<>();
                try {
                    setOut(inputs);
                } catch (RuntimeException | Error e) {
                    end.completeExceptionally(e);
                }
                order.put(new Task<>(null, 0, end));
            } catch (InterruptedException e) {
                // the run is over
            }
        }

        private void setOut(Supplier<? extends @Nullable I> inputs) throws InterruptedException {
            for (I input = inputs.get(); input != null; input = inputs.get()) {
                int weight = Math.min(size.applyAsInt(input), MOST_IN_FLIGHT);
                room.acquire(weight);
                Task<I, O> task = new Task<>(input, weight, new CompletableFuture<>());
                order.put(task);
                waiting.add(task);
                hireFirst();
            }
        }

        private synchronized void hireFirst() {
            if (working == 0) {
                hire();
            }
        }

        private synchronized void hireWhereWorthIt() {
            if (working < threads && waiting.size() > working * BACKLOG) {
                hire();
            }
        }

        private void hire() {
            working++;
            start("oprecht-worker-" + working, this::work);
        }

        private void work() {
            Function<? super I, ? extends O> worker = null;
            try {
                while (true) {
                    Task<I, O> task = waiting.take();
                    try {
                        worker = worker == null ? workers.get() : worker;
                        task.outcome().complete(worker.apply(task.input()));
                        hireWhereWorthIt();
                    } catch (RuntimeException | Error e) {
                        task.outcome().completeExceptionally(e);
                        return;
                    }
                }
            } catch (InterruptedException e) {
                // the run is over
            }
        }

        /** Does not wait for what is being worked on: nobody will ask for it. */
        @Override
        public synchronized void close() {
            closed = true;
            started.forEach(Thread::interrupt);
        }
    }
}
