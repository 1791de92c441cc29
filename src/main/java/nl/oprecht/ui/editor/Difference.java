package nl.oprecht.ui.editor;

/**
 * The smallest replacement that makes one text of another; never half a {@linkplain SoftBreaks break}.
 *
 * @param start where it begins, in both
 * @param removed how many code units of the one go
 * @param inserted how many of the other come in their place
 */
record Difference(int start, int removed, int inserted) {

    /** How to make {@code now} of {@code before}. */
    static Difference between(String before, String now) {
        int least = Math.min(before.length(), now.length());
        int start = 0;
        while (start < least && before.charAt(start) == now.charAt(start)) {
            start++;
        }
        if (start > 0 && before.charAt(start - 1) == SoftBreaks.MARK) {
            start--;
        }
        int rest = 0;
        while (rest < least - start
                && before.charAt(before.length() - 1 - rest) == now.charAt(now.length() - 1 - rest)) {
            rest++;
        }
        if (rest > 0 && before.charAt(before.length() - rest) == '\n') {
            rest--;
        }
        return new Difference(start, before.length() - rest - start, now.length() - rest - start);
    }
}
