package nl.oprecht.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void a_failing_task_is_told_and_the_next_one_runs() throws InterruptedException {
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        ExecutorService worker = Workers.single("proef", failure -> events.add(failure.getMessage()), open());
        worker.execute(() -> {
            throw new IllegalStateException("stuk");
        });
        worker.execute(() -> events.add(Thread.currentThread().getName()));
        // the next task may run before the failure of the first is told
        assertThat(Arrays.asList(events.poll(10, TimeUnit.SECONDS), events.poll(10, TimeUnit.SECONDS)))
                .containsExactlyInAnyOrder("stuk", "proef");
        worker.shutdown();
    }

    @Test
    void what_is_broken_off_when_all_ends_is_no_failure() throws InterruptedException {
        BlockingQueue<String> failures = new LinkedBlockingQueue<>();
        CountDownLatch begun = new CountDownLatch(1);
        ExecutorService worker = Workers.single("proef", failure -> failures.add(failure.getMessage()), open());
        worker.execute(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException("afgebroken", e);
            }
        });
        begun.await();
        worker.shutdownNow();

        assertThat(worker.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(failures).isEmpty();
    }

    @Test
    void what_was_still_to_be_done_when_no_more_work_comes_may_fail_and_is_told() throws InterruptedException {
        BlockingQueue<String> failures = new LinkedBlockingQueue<>();
        CountDownLatch ended = new CountDownLatch(1);
        ExecutorService worker = Workers.single("proef", failure -> failures.add(failure.getMessage()), open());
        worker.execute(() -> {
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("stuk");
        });
        worker.shutdown();
        ended.countDown();

        assertThat(failures.poll(10, TimeUnit.SECONDS)).isEqualTo("stuk");
    }

    @Test
    void no_work_begins_before_the_gate_opens() throws InterruptedException {
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        Gate gate = new Gate();
        ExecutorService worker = Workers.single("proef", failure -> events.add(failure.getMessage()), gate);
        worker.execute(() -> events.add("gedaan"));
        assertThat(events.poll(200, TimeUnit.MILLISECONDS)).isNull();

        gate.open();
        assertThat(events.poll(10, TimeUnit.SECONDS)).isEqualTo("gedaan");
        worker.shutdown();
    }

    @Test
    void who_ends_all_work_does_not_wait_for_the_gate() throws InterruptedException {
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        ExecutorService worker = Workers.single("proef", failure -> events.add(failure.getMessage()), new Gate());
        worker.execute(() -> events.add("gedaan"));
        worker.shutdownNow();

        assertThat(worker.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    private static Gate open() {
        Gate gate = new Gate();
        gate.open();
        return gate;
    }
}
