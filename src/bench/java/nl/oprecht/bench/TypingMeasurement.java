package nl.oprecht.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Keystrokes as JMH measures them, of all peers in one run. */
final class TypingMeasurement implements Measurement {

    private static final int P95 = 95;

    @Override
    public List<Ratio> measure(PrintStream log) throws RunnerException {
        Map<String, Statistics> measured = run(Keystroke.class);
        List<Ratio> rows = new ArrayList<>();
        for (int words : List.of(150, 1_000, 10_000)) {
            for (Peer peer : List.of(Peer.STOCK, Peer.STOCK_WITH_CACHE)) {
                Statistics ours = measured.get("key " + words + " " + Peer.OPRECHT);
                Statistics theirs = measured.get("key " + words + " " + peer);
                String goal = words != 1_000 ? "" : peer == Peer.STOCK ? "≤ 0.10" : "≤ 0.25";
                rows.add(row("Keystroke in %d words".formatted(words), 50, ours, peer.shown(), theirs, ""));
                rows.add(row("Keystroke in %d words".formatted(words), P95, ours, peer.shown(), theirs, goal));
            }
        }
        rows.add(row(
                "Keystroke in 10000 words",
                P95,
                measured.get("key 10000 " + Peer.OPRECHT),
                "Oprecht in 150 words",
                measured.get("key 150 " + Peer.OPRECHT),
                "≤ 1.5"));
        return rows;
    }

    /** What JMH measures of a class, in milliseconds, by method, words and peer. */
    static Map<String, Statistics> run(Class<?> benchmark) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(benchmark.getName() + "\\.")
                        .timeUnit(java.util.concurrent.TimeUnit.MILLISECONDS)
                        .build())
                .run();
        Map<String, Statistics> measured = new HashMap<>();
        for (RunResult result : results) {
            String method = result.getParams().getBenchmark().replaceAll(".*\\.", "");
            String key = method + " " + result.getParams().getParam("words") + " "
                    + result.getParams().getParam("peer");
            measured.put(key, result.getPrimaryResult().getStatistics());
        }
        return measured;
    }

    static Ratio row(String what, int percentile, Statistics ours, String peer, Statistics theirs, String goal) {
        String share = percentile == 50 ? ", median" : ", p" + percentile;
        return new Ratio(
                what + share, ours.getPercentile(percentile), peer, theirs.getPercentile(percentile), "ms", goal);
    }
}
