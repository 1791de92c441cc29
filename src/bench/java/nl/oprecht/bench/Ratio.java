package nl.oprecht.bench;

import java.util.Locale;

/**
 * What was measured of Oprecht beside a peer in the same run; a line of the table.
 *
 * @param what was measured, in words that stand alone
 * @param ours the figure of Oprecht
 * @param peer whom it stands beside
 * @param theirs the figure of the peer, in the same unit
 * @param unit such as ms or MB
 * @param goal what the ratio of ours to theirs should be, such as {@code ≤ 0.25}; empty when nothing was promised
 */
record Ratio(String what, double ours, String peer, double theirs, String unit, String goal) {

    double ratio() {
        return ours / theirs;
    }

    /** As a row of a Markdown table, with the headings of {@link Table}. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s %s | %s | %s %s | %s | %s |",
                what,
                figure(ours),
                unit,
                peer,
                figure(theirs),
                unit,
                figure(ratio()),
                goal);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
