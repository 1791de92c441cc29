package nl.oprecht.ui.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.oprecht.domain.text.Span;

/** What became of a text, word by word. */
public final class WordDiff {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\d]+|[^\\s\\p{L}\\d]");

    /** So many words in a row that are the same are no chance. */
    private static final int ENOUGH = 3;

    /** What happened to a run of words. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** A run of words that had the same happen to it. */
    public record Piece(Kind kind, String text) {}

    private WordDiff() {}

    /** The pieces of both texts, in an order that can be read. */
    public static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int at = delta.getSource().getPosition();
            add(pieces, Kind.SAME, old.subList(from, at));
            add(pieces, Kind.GONE, delta.getSource().getLines());
            add(pieces, Kind.NEW, delta.getTarget().getLines());
            from = at + delta.getSource().size();
        }
        add(pieces, Kind.SAME, old.subList(from, old.size()));
        return pieces;
    }

    /** The words of the earlier text that are not in the later one, as stretches of the earlier text. */
    public static List<Span> gone(String before, String after) {
        return stretches(of(before, after), Kind.GONE, Kind.NEW);
    }

    /** The words of the later text that were not in the earlier one, as stretches of the later text. */
    public static List<Span> fresh(String before, String after) {
        return stretches(of(before, after), Kind.NEW, Kind.GONE);
    }

    /**
     * Stretches of one kind in the text that has none of the other. A word or two that happen to be in both texts
     * do not break a stretch: somebody who reads sees one change there, not three.
     */
    private static List<Span> stretches(List<Piece> pieces, Kind wanted, Kind elsewhere) {
        List<Span> stretches = new ArrayList<>();
        int at = 0;
        boolean chance = false;
        for (Piece piece : pieces) {
            if (piece.kind() == elsewhere) {
                continue;
            }
            int end = at + piece.text().length();
            if (piece.kind() == wanted) {
                int last = stretches.size() - 1;
                if (chance && last >= 0) {
                    stretches.set(last, new Span(stretches.get(last).start(), end));
                } else {
                    stretches.add(new Span(at, end));
                }
                chance = true;
            } else {
                chance = chance && byChance(piece.text());
            }
            at = end;
        }
        return stretches;
    }

    private static boolean byChance(String same) {
        return !same.contains("\n")
                && words(same).stream().filter(word -> !word.isBlank()).count() < ENOUGH;
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
