package nl.oprecht.ui.help;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.oprecht.manual.Chapter;
import nl.oprecht.manual.Prose;
import org.jspecify.annotations.Nullable;

/** One chapter to be read. With the keyboard here, arrows and Page Down scroll, and Tab goes along the links. */
final class ChapterPage extends ScrollPane {

    /** Above a place that was looked for, so that it does not stick to the edge. */
    private static final double ABOVE = 64;

    private final Consumer<String> onLink;
    private final VBox content = new VBox();
    private @Nullable Chapter shown;
    private List<String> marked = List.of();

    /**
     * @param onLink is given the id of a chapter
     */
    ChapterPage(Consumer<String> onLink) {
        this.onLink = onLink;
        getStyleClass().addAll("quiet-scroll", "manual-page");
        content.getStyleClass().add("manual-chapter");
        StackPane centred = new StackPane(content);
        centred.getStyleClass().add("manual-paper");
        setContent(centred);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /**
     * Shows a chapter from its beginning.
     *
     * @param words to mark, as a search gives them
     */
    void show(Chapter chapter, List<String> words) {
        if (Objects.equals(chapter, shown) && words.equals(marked)) {
            return;
        }
        shown = chapter;
        marked = words;
        Label title = new Label(chapter.title());
        title.getStyleClass().add("manual-title");
        title.setWrapText(true);
        content.getChildren().setAll(title);
        BlockNodes nodes = new BlockNodes(words, onLink);
        chapter.blocks().forEach(block -> content.getChildren().add(nodes.node(block)));
        setAccessibleText(
                chapter.title() + "\n" + chapter.proses().map(Prose::text).collect(Collectors.joining("\n")));
        setVvalue(0);
    }

    /** Scrolls to the first place with most of what was looked for. */
    void toHit() {
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        content.lookupAll(".manual-prose").stream()
                .filter(ProseFlow.class::isInstance)
                .map(ProseFlow.class::cast)
                .filter(flow -> flow.found() > 0)
                .min(Comparator.comparingLong(ProseFlow::found).reversed().thenComparingDouble(this::top))
                .ifPresent(flow -> scrollTo(top(flow)));
    }

    private double top(ProseFlow flow) {
        Bounds place = content.sceneToLocal(flow.localToScene(flow.getLayoutBounds()));
        return place.getMinY();
    }

    private void scrollTo(double y) {
        double room =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        setVvalue(room <= 0 ? 0 : Math.max(0, Math.min(1, (y - ABOVE) / room)));
    }
}
