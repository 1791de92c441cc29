package nl.oprecht.languagetool;

/**
 * Stretches of a text that no sentence leaves. A line break ends a sentence too (salutations and signatures have no full
 * stop), unless the line was wrapped by a mail program: then the next line goes on in lower case, or
 * the line is long and has no end mark.
 */
final class TextBlocks {

    /** Mail programs wrap at 72 or more; shorter lines were ended by the writer. */
    private static final int WRAPPED = 66;

    private TextBlocks() {}

    /** Where the block ends that begins at {@code start}; its line break belongs to it. */
    static int end(String text, int start) {
        int lineStart = start;
        while (true) {
            int newline = text.indexOf('\n', lineStart);
            if (newline < 0) {
                return text.length();
            }
            if (!wrapped(text, lineStart, newline)) {
                return newline + 1;
            }
            lineStart = newline + 1;
        }
    }

    private static boolean wrapped(String text, int lineStart, int newline) {
        String line = text.substring(lineStart, newline).strip();
        int next = newline + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        if (line.isEmpty() || next >= text.length() || Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        if (".!?:;".indexOf(last) >= 0) {
            return false;
        }
        boolean lowerCase = Character.isLowerCase(text.charAt(next));
        boolean salutation = last == ',' && line.length() < WRAPPED;
        return lowerCase && !salutation || line.length() >= WRAPPED && Character.isLetterOrDigit(text.charAt(next));
    }
}
