package nl.oprecht.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import nl.oprecht.domain.text.Span;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** Turns marks into the style spans of one paragraph. */
final class Painting {

    private Painting() {}

    /**
     * The styles of one paragraph.
     *
     * @param marks of the whole text
     * @param paragraph where the paragraph stands in the text
     */
    static StyleSpans<Collection<String>> of(List<Mark> marks, Span paragraph) {
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
