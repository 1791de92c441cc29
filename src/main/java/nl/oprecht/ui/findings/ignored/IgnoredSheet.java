package nl.oprecht.ui.findings.ignored;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.i18n.Texts;

/** The list of what is ignored as a sheet over the window. */
public final class IgnoredSheet extends VBox {

    private final IgnoredView view;

    /**
     * @param onClose puts the sheet away
     */
    public IgnoredSheet(IgnoredView view, Texts texts, Runnable onClose) {
        this.view = view;
        getStyleClass().addAll("over-window", "ignored-sheet");
        Label title = new Label(texts.get("ignored.title"));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        Button close = new Button(texts.get("help.close"));
        close.getStyleClass().add("quiet-button");
        Label key = new Label(texts.get("key.escape"));
        key.getStyleClass().add("key-cap");
        close.setGraphic(key);
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(event -> onClose.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().addAll(head, view);
    }

    @Override
    public void requestFocus() {
        view.requestFocus();
    }
}
