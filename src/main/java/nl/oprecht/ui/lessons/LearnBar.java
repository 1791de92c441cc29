package nl.oprecht.ui.lessons;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.lesson.NotedLine;
import nl.oprecht.domain.lesson.Promise;
import nl.oprecht.i18n.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** Above the status line, after copying: one line about what this customer taught, themes, and whom to call when. */
final class LearnBar extends VBox {

    private final Texts texts;
    private final Days days;
    private final TextField field = new TextField();
    private final FlowPane chips = new FlowPane(8, 4);
    private final Label callTitle = new Label();
    private final TextField whom = new TextField();
    private final VBox rows = new VBox();
    private final HBox calls = new HBox(8);
    private final Label problem = new Label();

    /** What the bar sets in motion. */
    interface Actions {

        /** Keeps what was written and ticked. */
        void keep();

        /** Puts the bar away. */
        void leave();

        /** Puts it away for good. */
        void neverAgain();
    }

    LearnBar(Texts texts, Days days, Actions actions) {
        this.texts = texts;
        this.days = days;
        getStyleClass().add("learn-bar");
        setAccessibleText(texts.get("learn.question"));
        field.setPromptText(texts.get("learn.prompt"));
        field.setAccessibleText(texts.get("learn.question"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Label question = new Label(texts.get("learn.question"));
        question.getStyleClass().add("section-title");
        question.setMinWidth(Region.USE_PREF_SIZE);
        Button keep = new Button(texts.get("learn.save"), keyCap("learn.save.key"));
        keep.getStyleClass().add("rewrite");
        keep.setOnAction(event -> actions.keep());
        Button never = new Button(texts.get("learn.never"));
        never.getStyleClass().add("quiet-button");
        never.setOnAction(event -> actions.neverAgain());
        Button skip = new Button("", new FontIcon("fth-x"));
        skip.getStyleClass().addAll("quiet-button", "icon-button");
        skip.setAccessibleText(texts.get("learn.skip"));
        skip.setTooltip(new Tooltip(texts.get("learn.skip") + "  (Esc)"));
        skip.setOnAction(event -> actions.leave());
        for (Button button : List.of(keep, never, skip)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox first = new HBox(8, question, keyCap("key.note"), field, keep, never, skip);
        first.setAlignment(Pos.CENTER_LEFT);
        chips.setAlignment(Pos.CENTER_LEFT);
        problem.getStyleClass().add("learn-problem");
        problem.setWrapText(true);
        getChildren().addAll(first, chips, callLine(), problem);
        for (Node optional : List.of(this, chips, calls, problem)) {
            optional.managedProperty().bind(optional.visibleProperty());
        }
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
                event.consume();
                actions.keep();
            }
        });
    }

    /** Gives the keyboard to the line. */
    @Override
    public void requestFocus() {
        field.requestFocus();
        field.end();
    }

    /** Comes up empty; the keyboard stays where it is. */
    void show(List<String> themes, List<Promise> promises, String name) {
        field.clear();
        whom.setText(name);
        say("");
        chips.getChildren().clear();
        suggest(themes);
        propose(promises);
        setVisible(true);
    }

    /** Suggests these themes; those that are ticked stay ticked. */
    void suggest(List<String> themes) {
        List<String> ticked = tickedThemes();
        chips.getChildren()
                .setAll(Stream.concat(ticked.stream(), themes.stream())
                        .distinct()
                        .map(theme -> chip(theme, ticked.contains(theme)))
                        .toList());
        chips.setVisible(!chips.getChildren().isEmpty());
    }

    /** Proposes these in place of the earlier ones. */
    void propose(List<Promise> promises) {
        rows.getChildren().setAll(promises.stream().map(this::row).toList());
        calls.setVisible(!promises.isEmpty());
    }

    /** Says what went wrong. */
    void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
    }

    /** What was written, with the themes that were ticked. */
    NotedLine line() {
        return NotedLine.of(field.getText()).with(tickedThemes());
    }

    /** The promises that are ticked. */
    List<Promise> ticked() {
        return rows.getChildren().stream()
                .map(PromiseRow.class::cast)
                .filter(PromiseRow::ticked)
                .map(PromiseRow::promise)
                .toList();
    }

    /** Whom to call. */
    String whom() {
        return whom.getText().strip();
    }

    /** Whether somebody has put something into it, or is about to. */
    boolean inUse() {
        return !line().isBlank() || isFocusWithin();
    }

    private List<String> tickedThemes() {
        return chips.getChildren().stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .toList();
    }

    private Node callLine() {
        callTitle.setText(texts.get("learn.call"));
        callTitle.setMinWidth(Region.USE_PREF_SIZE);
        callTitle.setLabelFor(whom);
        callTitle.getStyleClass().add("field-label");
        whom.setPromptText(texts.get("calls.whom"));
        whom.setAccessibleText(texts.get("calls.whom"));
        whom.setPrefColumnCount(13);
        whom.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(rows, Priority.ALWAYS);
        calls.setAlignment(Pos.TOP_LEFT);
        calls.getStyleClass().add("learn-calls");
        calls.getChildren().addAll(callTitle, whom, rows);
        return calls;
    }

    private PromiseRow row(Promise promise) {
        return new PromiseRow(
                promise, days.moment(promise.moment().day(), promise.moment().time()));
    }

    private Label keyCap(String key) {
        Label cap = new Label(texts.get(key));
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    private static ToggleButton chip(String theme, boolean ticked) {
        ToggleButton chip = new ToggleButton(theme);
        chip.setSelected(ticked);
        chip.getStyleClass().setAll("theme-chip");
        return chip;
    }

    /** A promise to be ticked: its day, and the sentence that makes it. */
    private static final class PromiseRow extends HBox {

        private final Promise promise;
        private final CheckBox tick;

        PromiseRow(Promise promise, String day) {
            super(8);
            this.promise = promise;
            setAlignment(Pos.CENTER_LEFT);
            tick = new CheckBox(day);
            tick.setSelected(true);
            tick.setMinWidth(Region.USE_PREF_SIZE);
            tick.setAccessibleText(day + ": " + promise.sentence());
            Label sentence = new Label("“" + promise.sentence() + "”");
            sentence.getStyleClass().add("row-note");
            sentence.setMinWidth(0);
            sentence.setTooltip(new Tooltip(promise.sentence()));
            getChildren().addAll(tick, sentence);
        }

        Promise promise() {
            return promise;
        }

        boolean ticked() {
            return tick.isSelected();
        }
    }
}
