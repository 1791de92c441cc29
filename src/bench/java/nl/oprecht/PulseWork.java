package nl.oprecht;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * How long the UI thread works for each pulse: what ran since the last one, then style sheets and layout. In processor
 * time, since the clock also counts what others do on the machine meanwhile. UI thread only.
 */
final class PulseWork extends AnimationTimer {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Pulse> pulses = new ArrayList<>();
    private final Supplier<?> watched;
    private Object seen;
    private long before;

    /**
     * The work for one pulse.
     *
     * @param millis of processor time
     * @param changed whether it brought what is watched for
     */
    record Pulse(double millis, boolean changed) {}

    /**
     * Measures from now on; runs pulses as often as a screen would show them.
     *
     * @param watched tells by another answer that something came on the screen; asked after each pulse, so cheap to tell
     */
    PulseWork(Scene scene, Supplier<?> watched) {
        this.watched = watched;
        seen = watched.get();
        scene.addPostLayoutPulseListener(this::laidOut);
        before = threads.getCurrentThreadCpuTime();
        start();
    }

    @Override
    public void handle(long now) {
        // that it is there keeps the pulses coming
    }

    /** The pulses since this was asked last. */
    List<Pulse> taken() {
        List<Pulse> taken = List.copyOf(pulses);
        pulses.clear();
        return taken;
    }

    private void laidOut() {
        long now = threads.getCurrentThreadCpuTime();
        Object sees = watched.get();
        pulses.add(new Pulse((now - before) / 1e6, !sees.equals(seen)));
        seen = sees;
        before = threads.getCurrentThreadCpuTime();
    }
}
