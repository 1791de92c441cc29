package nl.oprecht.bench;

import java.io.PrintStream;
import java.util.List;

/** A question that the benchmarks answer: it measures Oprecht and its peer in turns, in one run. */
interface Measurement {

    /**
     * Measures; takes minutes.
     *
     * @param log for what a reader wants to follow while it runs: figures of each round, percentiles
     * @return what goes into the table
     */
    List<Ratio> measure(PrintStream log) throws Exception;
}
