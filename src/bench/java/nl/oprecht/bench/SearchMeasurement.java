package nl.oprecht.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import nl.oprecht.store.SearchBenchmark;

/** Searches among 100,000 templates, beside reading all of them. */
final class SearchMeasurement implements Measurement {

    @Override
    public List<Ratio> measure(PrintStream log) throws IOException, InterruptedException {
        Child child = Child.run(List.of("-Xmx1g", "-XX:+UseSerialGC"), Homes.empty(), SearchBenchmark.class);
        return List.of(new Ratio(
                "Search in 100,000 templates, median",
                child.figure("search"),
                "reading all rows (LIKE)",
                child.figure("scan"),
                "ms",
                ""));
    }
}
