package nl.oprecht;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * How long the UI thread works for each pulse: what ran since the last one, then style sheets and layout. In processor
 * time, since the clock also counts what others do on the machine meanwhile. UI thread only.
 */
final class PulseWork extends AnimationTimer {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Double> pulses = new ArrayList<>();
    private long before;

    /** Measures from now on; runs pulses as often as a screen would show them. */
    PulseWork(Scene scene) {
        scene.addPostLayoutPulseListener(this::laidOut);
        before = threads.getCurrentThreadCpuTime();
        start();
    }

    @Override
    public void handle(long now) {
        // that it is there keeps the pulses coming
    }

    /** The work for each pulse since this was asked last, in milliseconds of processor time. */
    List<Double> taken() {
        List<Double> taken = List.copyOf(pulses);
        pulses.clear();
        return taken;
    }

    private void laidOut() {
        long now = threads.getCurrentThreadCpuTime();
        pulses.add((now - before) / 1e6);
        before = now;
    }
}
