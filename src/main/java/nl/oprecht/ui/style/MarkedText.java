package nl.oprecht.ui.style;

import java.util.List;
import java.util.TreeSet;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.oprecht.domain.template.Filled.Gap;
import nl.oprecht.domain.template.Highlight;
import nl.oprecht.domain.text.Span;

/** A text to read, with what was looked for in bold and open places as chips. */
public final class MarkedText extends TextFlow {

    /** Shows nothing yet. */
    public MarkedText(String styleClass) {
        getStyleClass().addAll("marked-text", styleClass);
    }

    /**
     * Shows this from now on.
     *
     * @param gaps the open places, in the order of the text
     * @param words to make stand out, as a search gives them
     */
    public void show(String text, List<Gap> gaps, List<String> words) {
        getChildren().clear();
        setAccessibleText(text);
        int from = 0;
        for (Gap gap : gaps) {
            words(text, new Span(from, gap.span().start()), words);
            Label chip = new Label(gap.name());
            chip.getStyleClass().add("gap");
            getChildren().add(chip);
            from = gap.span().end();
        }
        words(text, new Span(from, text.length()), words);
    }

    private void words(String text, Span stretch, List<String> words) {
        String piece = stretch.in(text);
        List<Span> hits = Highlight.of(words, piece);
        TreeSet<Integer> borders = new TreeSet<>(List.of(piece.length()));
        hits.forEach(hit -> borders.addAll(List.of(hit.start(), hit.end())));
        int from = 0;
        for (int to : borders) {
            if (to > from) {
                Text run = new Text(piece.substring(from, to));
                run.getStyleClass().add(hits.contains(new Span(from, to)) ? "hit" : "plain");
                getChildren().add(run);
            }
            from = to;
        }
    }
}
