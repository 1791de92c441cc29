package nl.oprecht.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void a_failing_task_is_told_and_the_next_one_runs() throws InterruptedException {
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        ExecutorService worker = Workers.single("proef", failure -> events.add(failure.getMessage()));
        worker.execute(() -> {
            throw new IllegalStateException("stuk");
        });
        worker.execute(() -> events.add(Thread.currentThread().getName()));
        // the next task may run before the failure of the first is told
        assertThat(Arrays.asList(events.poll(10, TimeUnit.SECONDS), events.poll(10, TimeUnit.SECONDS)))
                .containsExactlyInAnyOrder("stuk", "proef");
        worker.shutdown();
    }
}
