package nl.oprecht.ui.templates.keeping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

/** A button with a list from which several can be ticked. Says on its face which are. */
final class PickList extends MenuButton {

    private final Map<String, CheckMenuItem> items = new LinkedHashMap<>();
    private final String none;

    /**
     * @param name what a screen reader calls it
     * @param none stands on the button while nothing is ticked
     * @param choices names by id, in the order of the list
     */
    PickList(String name, String none, Map<String, String> choices, Runnable onChange) {
        this.none = none;
        setAccessibleText(name);
        choices.forEach((id, shown) -> {
            CheckMenuItem item = new CheckMenuItem(shown);
            item.setMnemonicParsing(false);
            item.selectedProperty().addListener((selected, old, now) -> {
                say();
                onChange.run();
            });
            items.put(id, item);
        });
        getItems().setAll(items.values());
        setMnemonicParsing(false);
        setMaxWidth(Double.MAX_VALUE);
        say();
    }

    /** Ticks these and no others. */
    void tick(List<String> ids) {
        items.forEach((id, item) -> item.setSelected(ids.contains(id)));
    }

    /** The ids that are ticked, in the order of the list. */
    List<String> ticked() {
        return items.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void say() {
        String names = items.values().stream()
                .filter(CheckMenuItem::isSelected)
                .map(CheckMenuItem::getText)
                .collect(Collectors.joining(", "));
        setText(names.isEmpty() ? none : names);
    }
}
