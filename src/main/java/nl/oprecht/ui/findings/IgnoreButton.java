package nl.oprecht.ui.findings;

import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.ui.findings.ignored.Way;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cross of a card: how far not to hear about it, each way with its key. */
final class IgnoreButton extends Button {

    private @Nullable ContextMenu menu;

    /**
     * @param onChoose hears of the way that was chosen
     */
    IgnoreButton(Finding finding, Wording wording, Consumer<Way> onChoose) {
        setGraphic(new FontIcon("fth-x"));
        setAccessibleRole(AccessibleRole.MENU_BUTTON);
        setAccessibleText(wording.text("ignore.menu"));
        setTooltip(wording.menuTip());
        getStyleClass().addAll("quiet-button", "icon-button");
        setOnAction(event -> open(finding, wording, onChoose));
    }

    /** Whether its menu is open. */
    boolean isOpen() {
        return menu != null && menu.isShowing();
    }

    /** The menu is this card's alone: a menu that a control owns would hear its keys in the whole window. */
    private void open(Finding finding, Wording wording, Consumer<Way> onChoose) {
        if (isOpen()) {
            return;
        }
        ContextMenu opened = new ContextMenu();
        for (Way way : Way.of(finding)) {
            MenuItem item = new MenuItem(wording.text("ignore." + way.id()));
            item.setId(way.id());
            item.setAccelerator(way.key());
            item.setOnAction(event -> onChoose.accept(way));
            opened.getItems().add(item);
        }
        menu = opened;
        opened.show(this, Side.BOTTOM, 0, 0);
    }
}
