package nl.oprecht.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures Oprecht beside its peers and prints ratios, as what is fast depends on the machine. Run it with
 * {@code mvn -q -Pbench test-compile exec:exec@bench}, or a part with {@code -Dbench.only=keystroke,bulk}.
 */
public final class Benchmarks {

    private static final Map<String, Measurement> ALL = new LinkedHashMap<>();

    static {
        // name, measurement: in the order of the table
        ALL.put("keystroke", new TypingMeasurement());
        ALL.put("whole", new WholeMeasurement());
        ALL.put("window", new WindowMeasurement());
        ALL.put("search", new SearchMeasurement());
        ALL.put("bulk", new BulkMeasurement());
        ALL.put("stream", new StreamMeasurement());
        ALL.put("start", new Start());
        ALL.put("memory", new Memory());
    }

    private Benchmarks() {}

    /** @param args names of the measurements to run, with commas between them; none, or {@code all}, runs all */
    public static void main(String[] args) throws Exception {
        List<String> chosen =
                args.length == 0 || args[0].equals("all") ? List.copyOf(ALL.keySet()) : List.of(args[0].split(","));
        if (!ALL.keySet().containsAll(chosen)) {
            System.err.println("bench.only: choose from " + String.join(", ", ALL.keySet()));
            System.exit(2);
        }
        List<Ratio> rows = new ArrayList<>();
        for (String name : chosen) {
            System.out.println("\n== " + name);
            rows.addAll(ALL.get(name).measure(System.out));
        }
        System.out.println("\n" + Table.of(rows));
    }
}
