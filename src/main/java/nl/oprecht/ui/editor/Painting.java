package nl.oprecht.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
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
        int start = 0;
        for (int i = 0; i < area.getParagraphs().size(); i++) {
            String shown = area.getText(i);
            boolean goesOn = !shown.isEmpty() && shown.charAt(shown.length() - 1) == SoftBreaks.MARK;
            int length = goesOn ? shown.length() - 1 : shown.length();
            StyleSpans<Collection<String>> styles = of(marks, new Span(start, start + length));
            if (length > 0 && !styles.equals(area.getStyleSpans(i, 0, length))) {
                area.setStyleSpans(i, 0, styles);
            }
            start += goesOn ? length : length + 1;
        }
    }

    /**
     * The styles of one paragraph.
     *
     * @param marks of the whole text
     * @param paragraph where the paragraph stands in the text
     */
    private static StyleSpans<Collection<String>> of(List<Mark> marks, Span paragraph) {
        List<Mark> here =
                marks.stream().filter(mark -> mark.span().overlaps(paragraph)).toList();
        TreeSet<Integer> borders = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (Mark mark : here) {
            borders.add(Math.max(mark.span().start(), paragraph.start()));
            borders.add(Math.min(mark.span().end(), paragraph.end()));
        }
        StyleSpansBuilder<Collection<String>> styles = new StyleSpansBuilder<>();
        int from = borders.pollFirst();
        if (borders.isEmpty()) {
            styles.add(List.of(), 0);
        }
        for (int to : borders) {
            styles.add(classes(here, new Span(from, to)), to - from);
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
