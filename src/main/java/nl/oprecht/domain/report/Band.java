package nl.oprecht.domain.report;

/** The three bands in which a score is shown: 0-39, 40-69, 70-100. */
public enum Band {
    LOW,
    MIDDLE,
    HIGH;

    /** The band of a score from 0 to 100. */
    public static Band of(int score) {
        return score < 40 ? LOW : score < 70 ? MIDDLE : HIGH;
    }
}
