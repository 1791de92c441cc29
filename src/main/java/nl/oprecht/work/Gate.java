package nl.oprecht.work;

import java.util.concurrent.CountDownLatch;

/** Holds work back until it is opened, once and for all. For any thread. */
public final class Gate {

    private final CountDownLatch closed = new CountDownLatch(1);

    /** Lets through who waits, and who comes later. */
    public void open() {
        closed.countDown();
    }

    /** Waits until it is open. Who is interrupted goes through all the same, still interrupted. */
    void pass() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
