package nl.oprecht.ui.editor;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Breaks that an over-long paragraph gets on screen only. The area needs time for the whole paragraph at each
 * keystroke, so that 50,000 characters in one would make typing crawl; in pieces of a page each they do not. A break is
 * a mark and a line feed; the text that people write never holds that mark, and so never the break.
 *
 * <p>Offsets are in UTF-16 code units, <em>shown</em> ones with the breaks and <em>text</em> ones without.
 */
final class SoftBreaks {

    /** Unicode's line separator: drawn as nothing, and never left in a text that comes in. */
    static final char MARK = '\u2028';

    static final String BREAK = MARK + "\n";

    /** No paragraph that somebody wrote by hand is longer. */
    static final int LONGEST = 4000;

    private static final int USUAL = 1500;
    /** A piece from which most was deleted joins the next. */
    private static final int SHORTEST = 200;

    private static final Pattern LINE_ENDS = Pattern.compile("(?<!" + MARK + ")\n");
    private static final SoftBreaks NONE = new SoftBreaks(new int[0]);

    /** Shown offsets of the marks, in order. */
    private final int[] marks;

    private SoftBreaks(int[] marks) {
        this.marks = marks;
    }

    /** The breaks in what is shown. */
    static SoftBreaks in(String shown) {
        if (shown.indexOf(MARK) < 0) {
            return NONE;
        }
        List<Integer> places = new ArrayList<>();
        for (int at = shown.indexOf(BREAK); at >= 0; at = shown.indexOf(BREAK, at + 2)) {
            places.add(at);
        }
        return new SoftBreaks(places.stream().mapToInt(Integer::intValue).toArray());
    }

    boolean isEmpty() {
        return marks.length == 0;
    }

    /** Where a shown offset is in the text; all places in a break are the same one. */
    int toText(int shown) {
        int place = Arrays.binarySearch(marks, shown);
        int before = place >= 0 ? place : -place - 1;
        boolean inside = before > 0 && shown == marks[before - 1] + 1;
        return shown - 2 * before + (inside ? 1 : 0);
    }

    /** Where an offset of the text is shown; behind the break where there is one. */
    int toShown(int text) {
        int shown = text;
        for (int mark : marks) {
            if (mark > shown) {
                break;
            }
            shown += BREAK.length();
        }
        return shown;
    }

    /** The same place, before the break when it is in the middle of one. */
    int before(int shown) {
        return isInside(shown) ? shown - 1 : shown;
    }

    /** The same place, behind the break when it is in the middle of one. */
    int behind(int shown) {
        return isInside(shown) ? shown + 1 : shown;
    }

    private boolean isInside(int shown) {
        return Arrays.binarySearch(marks, shown - 1) >= 0;
    }

    /** The text without its breaks. */
    static String strip(String shown) {
        return shown.indexOf(MARK) < 0 ? shown : shown.replace(BREAK, "");
    }

    /** Whole paragraphs with breaks where they need them, and no others; breaks that serve stay where they are. */
    static String soften(String shown) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : LINE_ENDS.split(shown, -1)) {
            String text = strip(paragraph);
            paragraphs.add(
                    text.length() <= LONGEST ? text : String.join(BREAK, pieces(List.of(paragraph.split(BREAK, -1)))));
        }
        return String.join("\n", paragraphs);
    }

    private static List<String> pieces(List<String> old) {
        List<String> pieces = new ArrayList<>();
        String begun = "";
        for (String piece : old) {
            begun += piece;
            if (begun.length() >= SHORTEST) {
                cut(begun, pieces);
                begun = "";
            }
        }
        if (!begun.isEmpty()) {
            pieces.add(begun);
        }
        return pieces;
    }

    private static void cut(String piece, List<String> pieces) {
        if (piece.length() <= LONGEST) {
            pieces.add(piece);
            return;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        sentences.setText(piece);
        words.setText(piece);
        int from = 0;
        while (piece.length() - from > LONGEST) {
            int to = lastBreak(sentences, from);
            if (to <= from) {
                to = lastBreak(words, from);
            }
            if (to <= from) {
                to = TextSteps.before(piece, from + USUAL);
            }
            pieces.add(piece.substring(from, to));
            from = to;
        }
        pieces.add(piece.substring(from));
    }

    /** The last place to break in a usual piece; no place when that would leave next to nothing before it. */
    private static int lastBreak(BreakIterator places, int from) {
        int to = places.preceding(from + USUAL + 1);
        return to - from >= SHORTEST ? to : from;
    }
}
