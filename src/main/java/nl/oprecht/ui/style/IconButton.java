package nl.oprecht.ui.style;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** A quiet button that shows only an icon; a tooltip says what it does and by which key. */
public final class IconButton extends Button {

    /**
     * @param icon its code, such as {@code fth-copy}
     * @param does what it does, for the tooltip and for a screen reader
     * @param key the key that does the same; empty when there is none
     */
    public IconButton(String icon, String does, String key, Runnable action) {
        setGraphic(new FontIcon(icon));
        getStyleClass().addAll("quiet-button", "icon-button");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(does);
        setTooltip(new Tooltip(key.isEmpty() ? does : does + "  (" + key + ")"));
        setOnAction(event -> action.run());
    }
}
