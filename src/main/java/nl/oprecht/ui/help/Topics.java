package nl.oprecht.ui.help;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/** Which chapter tells about a place in the window. */
final class Topics {

    /** By the style class of the place; the first that fits on the way up from the keyboard. */
    static final Map<String, String> CHAPTERS = Map.ofEntries(
            Map.entry("customer", "klant"),
            Map.entry("points", "klant"),
            Map.entry("finding-card", "bevindingen"),
            Map.entry("findings", "bevindingen"),
            Map.entry("readdress", "aanspreken"),
            Map.entry("moves-pane", "mist"),
            Map.entry("case-line", "mist"),
            Map.entry("score", "score"),
            Map.entry("templates", "sjablonen"),
            Map.entry("palette", "sjablonen"),
            Map.entry("fill-form", "sjablonen"),
            Map.entry("keeping", "beheer"),
            Map.entry("selection-form", "beheer"),
            Map.entry("score-account", "score"),
            Map.entry("ignored-sheet", "bevindingen"),
            Map.entry("draft-list", "concepten"),
            Map.entry("compare", "vergelijken"),
            Map.entry("learn-bar", "leren"),
            Map.entry("lessons-sheet", "leren"),
            Map.entry("reminder", "leren"),
            Map.entry("settings", "instellingen"));

    private Topics() {}

    /** The chapter for the place that has the keyboard, if there is one. */
    static Optional<String> of(@Nullable Node place) {
        for (Node at = place; at != null; at = at.getParent()) {
            Optional<String> chapter = at instanceof TabPane tabs ? behind(tabs) : named(at.getStyleClass());
            if (chapter.isPresent()) {
                return chapter;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> behind(TabPane tabs) {
        return named(tabs.getSelectionModel().getSelectedItem().getContent().getStyleClass());
    }

    private static Optional<String> named(List<String> styleClasses) {
        return styleClasses.stream()
                .filter(CHAPTERS::containsKey)
                .reduce((general, special) -> special)
                .map(CHAPTERS::get);
    }
}
