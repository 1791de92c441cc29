package nl.oprecht.ui.help;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import nl.oprecht.manual.ManualSearch.Found;
import nl.oprecht.manual.Prose;
import nl.oprecht.manual.Run;
import nl.oprecht.manual.Run.Look;
import org.jspecify.annotations.Nullable;

/** A chapter in the list; while one searches, with the words around what was found. */
final class ChapterCell extends ListCell<Found> {

    private final Supplier<List<String>> words;
    private final VBox content = new VBox(2);

    /**
     * @param words that were looked for
     */
    ChapterCell(Supplier<List<String>> words) {
        this.words = words;
        getStyleClass().add("manual-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Found found, boolean none) {
        super.updateItem(found, none);
        if (none || found == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        content.getChildren().setAll(flow(found.chapter().title(), "manual-row-title"));
        if (!found.snippet().isEmpty()) {
            content.getChildren().add(flow(found.snippet(), "manual-snippet"));
        }
        setAccessibleText(found.chapter().title() + (found.snippet().isEmpty() ? "" : ". " + found.snippet()));
        setGraphic(content);
    }

    private ProseFlow flow(String text, String styleClass) {
        return new ProseFlow(new Prose(List.of(new Run(text, Look.PLAIN))), styleClass, words.get(), link -> {});
    }
}
