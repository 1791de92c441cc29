package nl.oprecht;

import nl.oprecht.domain.report.ReplyChecker;

/** Gives the benchmarks, which live elsewhere, the checkers that the program itself makes. */
public final class BenchChecker {

    private final Checking checking = new Checking();

    /** Reads all dictionaries. Takes seconds. */
    public BenchChecker() {
        checking.readDictionaries();
    }

    /** A checker that has seen no sentence yet; for one thread. */
    public ReplyChecker fresh() {
        return checking.anotherChecker();
    }
}
