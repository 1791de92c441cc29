package nl.oprecht.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.oprecht.check.InOrder.Receiver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InOrderTest {

    private static final int THREADS = 2;

    private final List<String> received = Collections.synchronizedList(new ArrayList<>());

    @Test
    void what_comes_of_them_keeps_the_order_of_the_inputs() throws InterruptedException {
        CountDownLatch overtaken = new CountDownLatch(20);
        run(numbers(40), number -> {
            if (number == 1) {
                await(overtaken);
            }
            overtaken.countDown();
            return number + "!";
        });
        assertThat(received)
                .containsExactlyElementsOf(
                        IntStream.range(0, 40).mapToObj(number -> number + "!").toList());
    }

    @Test
    void a_million_inputs_are_never_on_their_way_together() throws InterruptedException {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Supplier<@Nullable Integer> inputs = () -> {
            most.accumulateAndGet(read.get() - done.get(), Math::max);
            return read.get() == 1_000_000 ? null : read.getAndIncrement();
        };
        new InOrder<Integer, Integer>(THREADS, input -> 1, () -> number -> number)
                .run(inputs, outcome -> assertThat(outcome == done.getAndIncrement())
                        .isTrue());
        assertThat(done).hasValue(1_000_000);
        // those in the queue, the one being received and the one being read
        assertThat(most.get()).isLessThanOrEqualTo(THREADS * InOrder.IN_FLIGHT + 2);
    }

    @Test
    void large_inputs_go_one_at_a_time() throws InterruptedException {
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Function<Integer, String> worker = number -> {
            most.accumulateAndGet(working.incrementAndGet(), Math::max);
            Thread.yield();
            working.decrementAndGet();
            return "";
        };
        new InOrder<Integer, String>(THREADS, input -> Integer.MAX_VALUE, () -> worker)
                .run(numbers(100), received::add);
        assertThat(received).hasSize(100);
        assertThat(most).hasValue(1);
    }

    @Test
    void a_few_inputs_are_the_work_of_one() throws InterruptedException {
        AtomicInteger made = new AtomicInteger();
        work(InOrder.BACKLOG, () -> {
            made.incrementAndGet();
            return number -> "";
        });
        assertThat(made).hasValue(1);
    }

    @Test
    void all_who_may_work_once_the_first_has_shown_that_it_can() throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        List<Boolean> made = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch all = new CountDownLatch(THREADS);
        work(1000, () -> {
            made.add(done.get());
            all.countDown();
            return number -> {
                done.set(true);
                if (number == 1) {
                    await(all);
                }
                return "";
            };
        });
        assertThat(made).containsExactly(false, true);
    }

    @Test
    void what_is_done_does_not_wait_for_the_next_input() throws InterruptedException {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        Iterator<Integer> two = List.of(1, 2).iterator();
        new InOrder<Integer, String>(THREADS, input -> 1, () -> number -> "" + number)
                .run(
                        () -> {
                            if (!two.hasNext()) {
                                return null;
                            }
                            int next = two.next();
                            if (next == 2) {
                                received.add("before two: " + poll(told));
                            }
                            return next;
                        },
                        told::add);
        assertThat(received).containsExactly("before two: 1");
    }

    @Test
    void a_failure_is_thrown_in_its_turn() {
        CountDownLatch failed = new CountDownLatch(1);
        assertThatThrownBy(() -> run(numbers(1000), number -> {
                    if (number == 30) {
                        failed.countDown();
                        throw new IllegalStateException("stuk");
                    }
                    if (number == 10) {
                        await(failed);
                    }
                    return "" + number;
                }))
                .hasMessage("stuk");
        assertThat(received).hasSize(30);
    }

    @Test
    void an_error_is_thrown_as_it_is() {
        StackOverflowError error = new StackOverflowError();
        assertThatThrownBy(() -> run(numbers(5), number -> {
                    throw error;
                }))
                .isSameAs(error);
    }

    @Test
    void a_worker_that_cannot_be_made_is_asked_for_once() {
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> work(InOrder.BACKLOG, () -> {
                    asked.incrementAndGet();
                    throw new IllegalStateException("geen regels");
                }))
                .hasMessage("geen regels");
        assertThat(asked).hasValue(1);
    }

    @Test
    void inputs_that_fail_are_told_of_after_those_before() {
        Iterator<Integer> numbers = List.of(1, 2, 3).iterator();
        assertThatThrownBy(() -> run(
                        () -> {
                            if (!numbers.hasNext()) {
                                throw new IllegalStateException("lezen lukt niet");
                            }
                            return numbers.next();
                        },
                        number -> "" + number))
                .hasMessage("lezen lukt niet");
        assertThat(received).containsExactly("1", "2", "3");
    }

    @Test
    void a_receiver_that_has_enough_ends_work_without_end() {
        Receiver<String, IOException> full = outcome -> {
            received.add(outcome);
            if (received.size() == 500) {
                throw new IOException("vol");
            }
        };
        AtomicInteger next = new AtomicInteger();
        InOrder<Integer, String> work = new InOrder<>(THREADS, input -> 1, () -> number -> "");
        assertThatThrownBy(() -> work.run(next::getAndIncrement, full)).hasMessage("vol");
        assertThat(received).hasSize(500);
    }

    @Test
    void one_who_waits_can_be_interrupted_and_all_threads_end() throws InterruptedException {
        BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
        CountDownLatch never = new CountDownLatch(1);
        Thread caller = new Thread(() -> {
            try {
                work(1000, () -> {
                    threads.add(Thread.currentThread());
                    return number -> {
                        awaitOrGiveUp(never);
                        return "";
                    };
                });
            } catch (InterruptedException e) {
                received.add("interrupted");
            }
        });
        caller.start();
        Thread worker = threads.poll(30, TimeUnit.SECONDS);
        assertThat(worker).isNotNull();
        caller.interrupt();
        caller.join(30_000);
        worker.join(30_000);
        assertThat(received).containsExactly("interrupted");
        assertThat(worker.isAlive()).isFalse();
    }

    private void run(Supplier<@Nullable Integer> inputs, Function<Integer, String> worker) throws InterruptedException {
        new InOrder<Integer, String>(THREADS, input -> 1, () -> worker).run(inputs, received::add);
    }

    private void work(int inputs, Supplier<Function<Integer, String>> workers) throws InterruptedException {
        new InOrder<Integer, String>(THREADS, input -> 1, workers).run(numbers(inputs), received::add);
    }

    private static Supplier<@Nullable Integer> numbers(int count) {
        Iterator<Integer> numbers = IntStream.range(0, count).iterator();
        return () -> numbers.hasNext() ? numbers.next() : null;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitOrGiveUp(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static @Nullable String poll(BlockingQueue<String> told) {
        try {
            return told.poll(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
