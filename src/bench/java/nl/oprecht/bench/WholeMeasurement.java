package nl.oprecht.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.util.Statistics;

/** Whole checks of texts that were not seen before, as JMH measures them. */
final class WholeMeasurement implements Measurement {

    @Override
    public List<Ratio> measure(PrintStream log) throws RunnerException {
        Map<String, Statistics> measured = TypingMeasurement.run(WholeCheck.class);
        List<Ratio> rows = new ArrayList<>();
        for (String how : List.of("cold", "warm")) {
            for (int words : List.of(150, 1_000, 10_000)) {
                rows.add(TypingMeasurement.row(
                        "Whole check of %d words, %s".formatted(words, how),
                        50,
                        measured.get(how + " " + words + " " + Peer.OPRECHT),
                        Peer.STOCK.shown(),
                        measured.get(how + " " + words + " " + Peer.STOCK),
                        ""));
            }
        }
        return rows;
    }
}
