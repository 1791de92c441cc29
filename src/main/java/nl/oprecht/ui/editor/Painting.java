package nl.oprecht.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import nl.oprecht.domain.text.Span;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** Puts marks on the text, paragraph by paragraph; a paragraph that looks as it should is left alone. */
final class Painting {

    private Painting() {}

    /** Shows these marks in place of the earlier ones. */
    static void paint(EditorArea area, List<Mark> marks) {
        List<Mark> inOrder = new ArrayList<>(marks);
        inOrder.sort(Comparator.comparing(mark -> mark.span().start()));
        List<Mark> open = new ArrayList<>();
        int next = 0;
        int start = 0;
        for (int i = 0; i < area.getParagraphs().size(); i++) {
            String shown = area.getText(i);
            boolean goesOn = !shown.isEmpty() && shown.charAt(shown.length() - 1) == SoftBreaks.MARK;
            int length = goesOn ? shown.length() - 1 : shown.length();
            Span paragraph = new Span(start, start + length);
            while (next < inOrder.size() && inOrder.get(next).span().start() < paragraph.end()) {
                open.add(inOrder.get(next++));
            }
            open.removeIf(mark -> mark.span().end() <= paragraph.start());
            if (length > 0) {
                paint(area, i, of(open, paragraph));
            }
            start += goesOn ? length : length + 1;
        }
    }

    /** Makes a paragraph look like this, and touches only what looks otherwise. */
    private static void paint(EditorArea area, int paragraph, StyleSpans<Collection<String>> wanted) {
        StyleSpans<Collection<String>> now = area.getStyleSpans(paragraph, 0, wanted.length());
        int from = alike(now, wanted, 1);
        if (from < wanted.length()) {
            int to = wanted.length() - alike(now, wanted, -1);
            area.setStyleSpans(paragraph, from, wanted.subView(from, to));
        }
    }

    /** How many characters look the same in both, of the same length, from the start on; with step -1 from the end. */
    private static int alike(StyleSpans<Collection<String>> one, StyleSpans<Collection<String>> other, int step) {
        int length = 0;
        int i = step > 0 ? 0 : one.getSpanCount() - 1;
        int j = step > 0 ? 0 : other.getSpanCount() - 1;
        int restOfOne = one.getStyleSpan(i).getLength();
        int restOfOther = other.getStyleSpan(j).getLength();
        while (length < one.length()) {
            if (restOfOne == 0) {
                i += step;
                restOfOne = one.getStyleSpan(i).getLength();
            } else if (restOfOther == 0) {
                j += step;
                restOfOther = other.getStyleSpan(j).getLength();
            } else if (one.getStyleSpan(i)
                    .getStyle()
                    .equals(other.getStyleSpan(j).getStyle())) {
                int both = Math.min(restOfOne, restOfOther);
                length += both;
                restOfOne -= both;
                restOfOther -= both;
            } else {
                break;
            }
        }
        return length;
    }

    /**
     * The styles of one paragraph.
     *
     * @param marks those that it holds, in whole or in part
     * @param paragraph where the paragraph stands in the text
     */
    private static StyleSpans<Collection<String>> of(List<Mark> marks, Span paragraph) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (Mark mark : marks) {
            borders.add(Math.max(mark.span().start(), paragraph.start()));
            borders.add(Math.min(mark.span().end(), paragraph.end()));
        }
        StyleSpansBuilder<Collection<String>> styles = new StyleSpansBuilder<>();
        int from = borders.pollFirst();
        for (int to : borders) {
            styles.add(classes(marks, new Span(from, to)), to - from);
            from = to;
        }
        return styles.create();
    }

    private static Collection<String> classes(List<Mark> marks, Span piece) {
        Collection<String> classes = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.span().contains(piece) && !classes.contains(mark.styleClass())) {
                classes.add(mark.styleClass());
            }
        }
        return List.copyOf(classes);
    }
}
