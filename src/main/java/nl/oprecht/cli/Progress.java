package nl.oprecht.cli;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import nl.oprecht.i18n.Texts;

/**
 * How far a run is, in the status line: a bar, how many replies, how many a second lately, and the time that is left.
 * Not for several threads.
 */
final class Progress implements AutoCloseable {

    /** Often enough to look alive. */
    private static final long NANOS_BETWEEN_LINES = Duration.ofMillis(100).toNanos();

    /** The rate is that of the last ten seconds: checking gets faster while Java warms up. */
    private static final int MOST_SAMPLES = 100;

    private static final int CELLS = 16;
    private static final String FULL = "█";
    private static final String EMPTY = "░";

    private final StatusLine line;
    private final boolean shown;
    private final long total;
    private final Texts texts;
    private final LongSupplier clock;
    private final Deque<Sample> samples = new ArrayDeque<>();
    private long replies;

    /** Where a run was at a time. */
    private record Sample(long nanos, long replies, long position) {}

    /**
     * @param shown whether a person watches the line
     * @param total the position at the end, {@link Inputs#UNKNOWN} when nobody knows
     * @param clock in nanoseconds from any moment
     */
    Progress(StatusLine line, boolean shown, long total, Texts texts, LongSupplier clock) {
        this.line = line;
        this.shown = shown;
        this.total = total;
        this.texts = texts;
        this.clock = clock;
    }

    /** Nothing is checked yet; the first reply takes seconds. */
    void begin() {
        if (shown) {
            line.show(texts.get("progress.begin"));
        }
    }

    /** One more reply was checked and told of, and all up to this position is done. */
    void advance(long position) {
        replies++;
        if (!shown) {
            return;
        }
        Sample now = new Sample(clock.getAsLong(), replies, position);
        if (samples.isEmpty()) {
            samples.add(now);
        } else if (now.nanos() - samples.getLast().nanos() >= NANOS_BETWEEN_LINES) {
            samples.add(now);
            if (samples.size() > MOST_SAMPLES) {
                samples.remove();
            }
            show(samples.getFirst(), now);
        }
    }

    /** Leaves no trace of itself. */
    @Override
    public void close() {
        line.erase();
    }

    private void show(Sample since, Sample now) {
        double seconds = (now.nanos() - since.nanos()) / 1e9;
        double rate = (now.replies() - since.replies()) / seconds;
        if (total <= 0) {
            line.show(texts.get("progress.pipe", now.replies(), rounded(rate)));
            return;
        }
        double done = Math.min(1, (double) now.position() / total);
        double speed = (now.position() - since.position()) / seconds;
        long left = Math.round(Math.max(0, total - now.position()) / speed);
        int full = (int) (done * CELLS);
        String bar = FULL.repeat(full) + EMPTY.repeat(CELLS - full);
        line.show(texts.get(
                "progress.known",
                bar,
                (int) (done * 100),
                now.replies(),
                rounded(rate),
                time(Duration.ofSeconds(left))));
    }

    /** A rate below ten is worth a digit more. */
    private static double rounded(double rate) {
        return rate < 10 ? Math.round(rate * 10) / 10.0 : Math.round(rate);
    }

    private static String time(Duration left) {
        return left.toHours() == 0
                ? String.format("%d:%02d", left.toMinutesPart(), left.toSecondsPart())
                : String.format("%d:%02d:%02d", left.toHours(), left.toMinutesPart(), left.toSecondsPart());
    }
}
