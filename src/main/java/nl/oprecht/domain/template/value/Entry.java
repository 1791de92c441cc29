package nl.oprecht.domain.template.value;

/** What came of something that was typed for a placeholder. */
public sealed interface Entry {

    /**
     * It fits.
     *
     * @param text as it is to stand in the letter
     */
    record Written(String text) implements Entry {}

    /**
     * It does not fit.
     *
     * @param slip what is wrong
     * @param detail what would have been right, where that is known; otherwise empty
     */
    record Wrong(Slip slip, String detail) implements Entry {}

    /** What can be wrong. */
    enum Slip {
        /** Cannot be read as a date. */
        NO_DATE,
        /** A date that no calendar has. */
        NO_SUCH_DAY,
        /** The date falls on another day of the week; the detail is that day with its date. */
        OTHER_WEEKDAY,
        /** Cannot be read as an amount of money. */
        NO_AMOUNT,
        /** Cannot be read as a number. */
        NO_NUMBER,
        /** None of the choices; the detail lists them. */
        NO_CHOICE
    }
}
