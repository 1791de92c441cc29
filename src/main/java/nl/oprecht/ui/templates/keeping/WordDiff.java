package nl.oprecht.ui.templates.keeping;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What became of a text, word by word. */
final class WordDiff {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\d]+|[^\\s\\p{L}\\d]");

    /** What happened to a run of words. */
    enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** A run of words that had the same happen to it. */
    record Piece(Kind kind, String text) {}

    private WordDiff() {}

    /** The pieces of both texts, in an order that can be read. */
    static List<Piece> of(String before, String after) {
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

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
