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
     * @param keys names of the texts of each key: {@code key.<name>} is the key as written on a keyboard,
     *     {@code key.<name>.does} what it does
     * @param onClose puts the sheet away
     */
    public HelpSheet(List<String> keys, Texts texts, Runnable onClose) {
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
        getChildren().addAll(head, table(keys, texts), privacy);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    private static GridPane table(List<String> keys, Texts texts) {
        GridPane table = new GridPane(24, 8);
        ColumnConstraints first = new ColumnConstraints();
        first.setHalignment(HPos.LEFT);
        table.getColumnConstraints().add(first);
        for (String name : keys) {
            Label key = new Label(texts.get("key." + name));
            key.getStyleClass().add("key-cap");
            Label does = new Label(texts.get("key." + name + ".does"));
            table.addRow(table.getRowCount(), key, does);
        }
        return table;
    }
}
