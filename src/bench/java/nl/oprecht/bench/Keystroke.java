package nl.oprecht.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
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

/** What a check costs after each key, by somebody who types in the middle of a reply that was checked before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 3, time = 4)
public class Keystroke {

    /** Length of the reply. */
    @Param({"150", "1000", "10000"})
    public int words;

    /** Who checks. */
    @Param
    public Peer peer;

    private LongReply reply;
    private Peer.Check checker;

    /** Opens the draft: the whole text is checked once. */
    @Setup
    public void open() throws IOException {
        reply = LongReply.of(words);
        checker = peer.checkers().get();
        checker.found(reply.text(), Draft.NOWHERE);
    }

    /** One key, tone and language. */
    @Benchmark
    public int key() {
        String text = reply.afterNextKey();
        return checker.found(text, reply.caret());
    }
}
