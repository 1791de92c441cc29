package nl.oprecht.domain.tone;

import java.util.Locale;

/** How much a finding matters, most first. */
public enum Severity {
    /** This costs the customer's trust. */
    SERIOUS,
    /** Better said otherwise. */
    WARNING,
    /** Worth a thought. */
    HINT,
    /** Spelling or grammar. */
    LANGUAGE;

    /** The name in the result format and in rule files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
