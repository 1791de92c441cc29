package nl.oprecht.ui.help;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.i18n.Texts;

/** All keys on one sheet. It lies over the window without stopping anyone from writing on. */
public final class HelpSheet extends VBox {

    /**
     * @param shortcuts in the order in which they are listed
     * @param onClose puts the sheet away
     */
    public HelpSheet(List<Shortcut> shortcuts, Texts texts, Runnable onClose) {
        getStyleClass().add("help-sheet");
        Label title = new Label(texts.get("help.title"));
        title.getStyleClass().add("section-title");
        Button close = new Button(texts.get("help.close"));
        close.getStyleClass().add("quiet-button");
        close.setOnAction(event -> onClose.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        Label privacy = new Label(texts.get("help.privacy"));
        privacy.getStyleClass().add("help-note");
        privacy.setWrapText(true);
        getChildren().addAll(head, keys(shortcuts, texts), privacy);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    private static GridPane keys(List<Shortcut> shortcuts, Texts texts) {
        GridPane keys = new GridPane(24, 8);
        ColumnConstraints first = new ColumnConstraints();
        first.setHalignment(HPos.LEFT);
        keys.getColumnConstraints().add(first);
        for (Shortcut shortcut : shortcuts) {
            Label key = new Label(texts.get("key." + shortcut.id()));
            key.getStyleClass().add("key-cap");
            Label does = new Label(texts.get("key." + shortcut.id() + ".does"));
            keys.addRow(keys.getRowCount(), key, does);
        }
        return keys;
    }
}
