package nl.oprecht.ui.compose;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import nl.oprecht.i18n.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the window can do besides writing, each with its key. */
final class WindowMenu extends MenuButton {

    /**
     * @param choices what the header shows only where there is room
     */
    WindowMenu(List<Shortcut> shortcuts, List<Menu> choices, Texts texts) {
        setGraphic(new FontIcon("fth-menu"));
        getStyleClass().addAll("quiet-button", "icon-button", "window-menu");
        setAccessibleText(texts.get("menu.title"));
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(texts.get("menu.title")));
        for (Shortcut shortcut : shortcuts) {
            if (shortcut.inMenu()) {
                getItems().add(item(shortcut, texts));
            }
        }
        getItems().add(new SeparatorMenuItem());
        getItems().addAll(choices);
    }

    /** The key is only shown: the window hears it before any menu does. */
    private static MenuItem item(Shortcut shortcut, Texts texts) {
        MenuItem item = new MenuItem(texts.get("key." + shortcut.id() + ".does"));
        item.setAccelerator(shortcut.combination());
        item.setOnAction(event -> shortcut.action().run());
        return item;
    }
}
