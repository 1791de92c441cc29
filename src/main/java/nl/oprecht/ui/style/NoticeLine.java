package nl.oprecht.ui.style;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.oprecht.i18n.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One line below the texts with something to know, and what can be done about it. It stays until it is put away or
 * something else is to be known, and never takes the keyboard. UI thread only.
 */
public final class NoticeLine extends HBox {

    private final Label text = new Label();
    private final HBox ways = new HBox(4);
    private boolean lasting;

    /**
     * What can be done about it.
     *
     * @param does what, beginning with a verb
     * @param key that does the same; empty for none
     * @param action on the UI thread
     */
    public record Way(String does, String key, Runnable action) {}

    /** Shows nothing yet. */
    public NoticeLine(Texts texts) {
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        text.getStyleClass().add("notice-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        ways.setAlignment(Pos.CENTER_RIGHT);
        ways.setMinWidth(Region.USE_PREF_SIZE);
        Button close = new Button();
        close.setGraphic(new FontIcon("fth-x"));
        close.getStyleClass().addAll("quiet-button", "icon-button");
        close.setAccessibleText(texts.get("notice.close"));
        close.setTooltip(new Tooltip(texts.get("notice.close") + "  (Esc)"));
        close.setOnAction(event -> hide());
        getChildren().addAll(text, ways, close);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Tells of something that went wrong. It stays until the agent puts it away, beside what is told already. */
    public void tell(String problem) {
        String told = lasting ? text.getText() : "";
        say(told.isEmpty() || told.equals(problem) ? problem : told + "\n" + problem, List.of());
        lasting = true;
    }

    /** Puts away what was said of a draft that is no longer on the desk. */
    public void turnPage() {
        if (!lasting) {
            hide();
        }
    }

    /** Says this from now on. */
    public void say(String sentence, List<Way> possible) {
        lasting = false;
        text.setText(sentence);
        setAccessibleText(sentence);
        ways.getChildren().setAll(possible.stream().map(NoticeLine::button).toList());
        setVisible(true);
    }

    /** What it says, or said last. */
    public String sentence() {
        return text.getText();
    }

    /** Puts it away. */
    public void hide() {
        lasting = false;
        setVisible(false);
    }

    /** Whether it says something. */
    public boolean isShowing() {
        return isVisible();
    }

    private static Button button(Way way) {
        Button button = new Button(way.does());
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (!way.key().isEmpty()) {
            Label cap = new Label(way.key());
            cap.getStyleClass().add("key-cap");
            button.setGraphic(cap);
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        button.setOnAction(event -> way.action().run());
        return button;
    }
}
