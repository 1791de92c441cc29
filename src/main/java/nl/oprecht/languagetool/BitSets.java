package nl.oprecht.languagetool;

import java.util.BitSet;

/** What {@link BitSet} cannot be asked without a copy of it. */
final class BitSets {

    private BitSets() {}

    /** Whether all that is in the second set is in the first. */
    static boolean containsAll(BitSet all, BitSet some) {
        for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
            if (!all.get(i)) {
                return false;
            }
        }
        return true;
    }
}
