package nl.oprecht.evaluation;

/**
 * How far labels and reports agree.
 *
 * @param labelled how many the corpus holds
 * @param found how many of those were reported
 * @param reported how many were reported
 * @param right how many of those the corpus holds; differs from {@code found} where one report covers
 *     two labels, or two reports one label
 */
public record Measure(int labelled, int found, int reported, int right) {

    static final Measure NONE = new Measure(0, 0, 0, 0);

    static Measure label(boolean found) {
        return new Measure(1, found ? 1 : 0, 0, 0);
    }

    static Measure report(boolean right) {
        return new Measure(0, 0, 1, right ? 1 : 0);
    }

    Measure plus(Measure other) {
        return new Measure(
                labelled + other.labelled, found + other.found, reported + other.reported, right + other.right);
    }

    /** The part of the labels that was reported; NaN without labels. */
    public double recall() {
        return (double) found / labelled;
    }

    /** The part of the reports that is labelled; NaN without reports. */
    public double precision() {
        return (double) right / reported;
    }

    /** The harmonic mean of recall and precision; NaN when one of them is. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
