package nl.oprecht.ui.lessons;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.lesson.FollowUp;
import nl.oprecht.domain.lesson.Urgency;
import nl.oprecht.domain.template.value.Moment;
import nl.oprecht.i18n.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** One customer to call: a tick, who and what was promised, and the day, which can be typed over. */
final class CallRow extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final FollowUp call;
    private final Texts texts;
    private final Days days;
    private final Actions actions;
    private final CheckBox tick = new CheckBox();
    private final TextField day = new TextField();
    private final Label note = new Label();
    private boolean moved;

    /** What can be done with a call. */
    interface Actions {

        /** Marks it as done, or as not done after all. */
        void done(FollowUp call, boolean done);

        /** Promises it for another moment. */
        void move(FollowUp call, Moment moment);

        /** Forgets it. */
        void remove(FollowUp call);

        /** Puts the draft that it came from on the desk. */
        void open(FollowUp call);
    }

    CallRow(FollowUp call, Texts texts, Days days, Actions actions) {
        super(8);
        this.call = call;
        this.texts = texts;
        this.days = days;
        this.actions = actions;
        getStyleClass().add("call-row");
        setAlignment(Pos.TOP_LEFT);
        Urgency urgency = Urgency.of(call, days.today());
        pseudoClassStateChanged(LATE, urgency == Urgency.LATE);
        pseudoClassStateChanged(DONE, urgency == Urgency.DONE);
        String whom = call.whom().isEmpty() ? texts.get("calls.nobody") : call.whom();
        tick.setSelected(call.done() != null);
        tick.setAccessibleText(texts.get("calls.tick", whom, call.promise()));
        tick.setOnAction(event -> actions.done(call, tick.isSelected()));
        Label name = new Label(whom);
        name.getStyleClass().add("call-name");
        Label promise = new Label(call.promise());
        promise.getStyleClass().add("call-promise");
        promise.setWrapText(true);
        VBox words = new VBox(2, name, promise);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(tick, words, when(urgency));
        Button open = icon("fth-file-text", texts.get("calls.open"), () -> actions.open(call));
        open.setVisible(!call.draft().isEmpty());
        getChildren().add(open);
        getChildren().add(icon("fth-trash-2", texts.get("calls.remove"), () -> actions.remove(call)));
    }

    /** The call that it shows. */
    FollowUp call() {
        return call;
    }

    /** Gives the keyboard to the tick. */
    @Override
    public void requestFocus() {
        tick.requestFocus();
    }

    private VBox when(Urgency urgency) {
        day.setText(days.moment(call.due(), call.time()));
        day.setAccessibleText(texts.get("calls.when"));
        day.setDisable(urgency == Urgency.DONE);
        day.setPrefColumnCount(20);
        day.setMinWidth(Region.USE_PREF_SIZE);
        day.setOnAction(event -> move(true));
        day.focusedProperty().addListener((focused, before, now) -> {
            if (!now) {
                move(false);
            }
        });
        day.textProperty().addListener((text, before, now) -> wrong(""));
        note.getStyleClass().add("field-note");
        note.setWrapText(true);
        wrong("");
        VBox both = new VBox(2, day, note);
        both.setMaxWidth(Region.USE_PREF_SIZE);
        return both;
    }

    /** Enter insists on a day that can be read; who only goes elsewhere gets the old one back. */
    private void move(boolean insist) {
        String typed = day.getText().strip();
        if (moved || typed.equals(days.moment(call.due(), call.time()))) {
            return;
        }
        Optional<Moment> read = days.read(typed);
        if (read.isPresent()) {
            moved = true;
            actions.move(call, read.get());
        } else if (insist) {
            wrong(texts.get("value.no-date"));
        } else {
            day.setText(days.moment(call.due(), call.time()));
        }
    }

    private void wrong(String sentence) {
        String distance =
                call.done() == null ? days.distance(call.due()) : texts.get("calls.done-on", days.day(call.done()));
        note.setText(sentence.isEmpty() ? distance : sentence);
        note.setManaged(!note.getText().isEmpty());
        note.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
        day.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
    }

    private static Button icon(String icon, String does, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("quiet-button", "icon-button");
        button.setAccessibleText(does);
        button.setTooltip(new Tooltip(does));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
