package nl.oprecht.store.search;

/**
 * Where a template stands in the index, which gives what it finds in this order: favourites, then what is used most
 * (by powers of two, so that few uses change it), then the oldest. So the first so many of a thousand templates that
 * fit equally well are the ones to show.
 *
 * @param favourite whether the user marked it
 * @param uses how often it was used
 * @param number of the template
 */
public record Place(boolean favourite, int uses, long number) {

    private static final int NUMBER_BITS = 40;
    private static final int USE_BITS = 5;

    /** The rowid in the index. */
    long rowid() {
        long seldom = Integer.numberOfLeadingZeros(uses) - 1L;
        long group = (favourite ? 0 : 1L << USE_BITS) | seldom;
        return group << NUMBER_BITS | number;
    }

    /** The number of the template that stands there. */
    static long number(long rowid) {
        return rowid & (1L << NUMBER_BITS) - 1;
    }
}
