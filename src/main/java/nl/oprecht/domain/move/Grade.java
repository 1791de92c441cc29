package nl.oprecht.domain.move;

/** How much a move is worth where it stands. */
public enum Grade {
    /** It could have been said to anyone; counts half. */
    GENERIC,
    /** It holds a date, an amount, a name or a fact of this customer; counts in full. */
    SPECIFIC
}
