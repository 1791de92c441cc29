package nl.oprecht.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures of one thing over several rounds. */
final class Figures {

    private final List<Double> all = new ArrayList<>();

    void add(double figure) {
        all.add(figure);
    }

    double median() {
        return at(0.5);
    }

    /** Median and 95th percentile, which in a few rounds is the worst. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "median %.0f, p95 %.0f, of %d", median(), at(0.95), all.size());
    }

    private double at(double share) {
        List<Double> sorted = all.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
