package nl.oprecht.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.oprecht.domain.text.Draft;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to check a reply of which nothing was seen before, in a program that has just started and in one that runs. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WholeCheck {

    /** Length of the reply. */
    @Param({"150", "1000", "10000"})
    public int words;

    /** Who checks. */
    @Param({"OPRECHT", "STOCK"})
    public Peer peer;

    private String text;
    private Supplier<Peer.Check> checkers;

    /** Reads dictionaries and rules. */
    @Setup
    public void read() throws IOException {
        text = LongReply.of(words).text();
        checkers = peer.checkers();
    }

    /** The first check of a process. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(
            value = 2,
            jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public int cold() {
        return checkers.get().found(text, Draft.NOWHERE);
    }

    /** By a process that has checked much, with a checker that has seen nothing. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Fork(
            value = 1,
            jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
    @Warmup(iterations = 2, time = 4)
    @Measurement(iterations = 2, time = 4)
    public int warm() {
        return checkers.get().found(text, Draft.NOWHERE);
    }
}
