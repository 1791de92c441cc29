package nl.oprecht.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.oprecht.domain.text.Span;
import nl.oprecht.manual.ManualSearch;
import nl.oprecht.manual.Prose;
import nl.oprecht.manual.Run;
import nl.oprecht.manual.Run.Look;

/** Words that flow on, with keys as caps, links to other chapters, and what was looked for marked beneath. */
final class ProseFlow extends TextFlow {

    private final Path marker = new Path();
    /** In the flow's own count, where all that is not plain text counts for one. */
    private final List<Span> hits = new ArrayList<>();

    private final long found;

    /**
     * @param words to mark, as a search gives them
     * @param onLink is given the id of a chapter
     */
    ProseFlow(Prose prose, String styleClass, List<String> words, Consumer<String> onLink) {
        getStyleClass().addAll("manual-prose", styleClass);
        setAccessibleText(prose.text());
        marker.getStyleClass().add("manual-hit");
        marker.setManaged(false);
        getChildren().add(marker);
        found = ManualSearch.count(words, prose.text());
        int from = 0;
        for (Run run : prose.runs()) {
            List<Span> places = ManualSearch.places(words, run.text());
            if (isText(run.look())) {
                getChildren().add(text(run));
                for (Span span : places) {
                    hits.add(new Span(from + span.start(), from + span.end()));
                }
                from += run.text().length();
            } else {
                getChildren().add(control(run, !places.isEmpty(), onLink));
                from++;
            }
        }
    }

    /** How many of the words are in it. */
    long found() {
        return found;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marker.setLayoutX(snappedLeftInset());
        marker.setLayoutY(snappedTopInset());
        marker.getElements().clear();
        for (Span span : hits) {
            marker.getElements().addAll(rangeShape(span.start(), span.end()));
        }
    }

    private static boolean isText(Look look) {
        return look == Look.PLAIN || look == Look.STRONG || look == Look.EMPHASIS;
    }

    private static Node text(Run run) {
        Text text = new Text(run.text());
        text.getStyleClass().add("text");
        switch (run.look()) {
            case STRONG -> text.getStyleClass().add("strong");
            case EMPHASIS -> text.getStyleClass().add("emphasis");
            default -> text.getStyleClass().add("plain");
        }
        return text;
    }

    private static Node control(Run run, boolean found, Consumer<String> onLink) {
        if (run.look() == Look.LINK) {
            Hyperlink link = new Hyperlink(run.text());
            link.getStyleClass().add("manual-link");
            link.setOnAction(event -> onLink.accept(run.chapter()));
            return marked(link, found);
        }
        Label label = new Label(run.text());
        label.getStyleClass().add(run.look() == Look.KEY ? "key-cap" : "manual-code");
        return marked(label, found);
    }

    private static Node marked(Node control, boolean found) {
        if (found) {
            control.getStyleClass().add("manual-found");
        }
        return control;
    }
}
