package nl.oprecht.domain.text;

import java.util.Locale;

/** The form in which a text addresses its reader. */
public enum Register {
    /** Formal: u, uw. */
    U,
    /** Familiar: je, jij, jou, jouw, jullie. */
    JE,
    /** Both in one text. */
    MIXED,
    /** The reader is not addressed. */
    NONE;

    /** The name in the result format: {@code u}, {@code je}, {@code mixed} or {@code none}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
