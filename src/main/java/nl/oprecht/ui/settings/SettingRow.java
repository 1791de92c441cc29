package nl.oprecht.ui.settings;

import java.util.Collection;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.ui.panes.WrappingRow;
import org.kordamp.ikonli.javafx.FontIcon;

/** One setting: its name, a sentence that says what it does, and the control that sets it. */
public final class SettingRow extends VBox {

    private final String name;
    private final String sentence;
    private Node keyboard;
    private final WrappingRow line;
    private String values = "";

    /**
     * @param name short; also what a screen reader calls the control where it has no name of its own
     * @param sentence what it does; empty when the name says all
     * @param control sets it; a region without content for none
     */
    public SettingRow(String name, String sentence, Node control) {
        this.name = name;
        this.sentence = sentence;
        this.keyboard = control;
        getStyleClass().add("setting");
        Label title = new Label(name);
        title.getStyleClass().add("setting-name");
        title.setWrapText(true);
        title.setLabelFor(control);
        VBox words = new VBox(title);
        if (!sentence.isEmpty()) {
            Label note = new Label(sentence);
            note.getStyleClass().add("row-note");
            note.setWrapText(true);
            words.getChildren().add(note);
            control.setAccessibleHelp(sentence);
        }
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(name);
        }
        if (control instanceof CheckBox tick) {
            words.setOnMouseClicked(event -> tick.fire());
        }
        if (control instanceof Region region) {
            region.setMinWidth(Region.USE_PREF_SIZE);
        }
        words.getStyleClass().add("setting-words");
        line = new WrappingRow(8).growing(words).with(control);
        line.getStyleClass().add("setting-line");
        getChildren().add(line);
    }

    /** A line to read, with nothing to set. */
    public static SettingRow ofText(String sentence) {
        return new SettingRow(sentence, "", new Region());
    }

    /** Has a search find it by these words too, such as the values that can be chosen. */
    public SettingRow foundBy(Collection<String> words) {
        values = String.join(" ", words);
        return this;
    }

    /**
     * Gives it a small button that takes a choice back.
     *
     * @param shown while there is something to take back
     * @param does what it does, for its tooltip and for a screen reader
     */
    public SettingRow takenBackBy(String icon, String does, ObservableValue<Boolean> shown, Runnable action) {
        Button back = new Button();
        back.setGraphic(new FontIcon(icon));
        back.getStyleClass().addAll("quiet-button", "icon-button", "take-back");
        back.setAccessibleText(name + ": " + does);
        back.setTooltip(new Tooltip(does));
        back.setOnAction(event -> {
            requestFocus();
            action.run();
        });
        back.visibleProperty().bind(shown);
        line.insert(back);
        return this;
    }

    /** Shows something under it. */
    public SettingRow with(Node below) {
        getChildren().add(below);
        return this;
    }

    /** Shows something under it, with the control that gets the keyboard. */
    public SettingRow with(Node below, Node first) {
        keyboard = first;
        return with(below);
    }

    /** Gives the keyboard to its control. */
    @Override
    public void requestFocus() {
        keyboard.requestFocus();
    }

    boolean isFoundBy(SearchWords words, String heading) {
        return words.findIn(String.join(" ", List.of(heading, name, sentence, values)));
    }
}
