package nl.oprecht.ui.editor;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The steps in which a caret goes through a text: by what a reader takes for one character, however many code units it
 * has (a letter with its accent, a flag, a family), and by word.
 */
final class TextSteps {

    /** Before Java 20 the break iterator takes a family for its members; the regular expression does not. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /** No character has more code units; looking back further would take time in a long paragraph. */
    private static final int LONGEST = 64;

    private TextSteps() {}

    /** Where the character before an offset begins; 0 at the start. */
    static int before(String text, int offset) {
        int from = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - LONGEST);
        if (from >= offset) {
            return Math.max(0, offset - 1);
        }
        Matcher character = CHARACTER.matcher(text).region(from, text.length());
        int start = from;
        while (character.find() && character.start() < offset) {
            start = character.start();
        }
        return start;
    }

    /** Where the character behind an offset ends; the length of the text at its end. */
    static int behind(String text, int offset) {
        if (offset >= text.length()) {
            return text.length();
        }
        Matcher character = CHARACTER.matcher(text).region(offset, text.length());
        return character.find() ? character.end() : text.length();
    }

    /** Where the word before an offset begins; at the start of a line, the end of the line before. */
    static int wordBefore(String text, int offset) {
        int from = text.lastIndexOf('\n', offset - 1) + 1;
        if (from >= offset) {
            return Math.max(0, offset - 1);
        }
        int end = offset;
        while (end > from && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end == from ? from : from + words(text.substring(from, end)).preceding(end - from);
    }

    /** Where the next word begins; at the end of a line, the start of the next. */
    static int wordBehind(String text, int offset) {
        int to = text.indexOf('\n', offset);
        if (to == offset) {
            return offset + 1;
        }
        int end = to < 0 ? text.length() : to;
        if (offset >= end) {
            return end;
        }
        int next = isSpace(text.charAt(offset))
                ? offset
                : offset + words(text.substring(offset, end)).following(0);
        while (next < end && isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static BreakIterator words(String line) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(line);
        return words;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
