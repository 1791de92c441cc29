package nl.oprecht.domain.point;

import java.util.Locale;

/** What sort of thing a customer said. */
public enum PointKind {
    FEELING,
    CONSEQUENCE,
    QUESTION,
    AMOUNT,
    DATE,
    REFERENCE,
    NAME,
    WISH;

    /** The name in the result format. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
