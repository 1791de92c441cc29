package nl.oprecht.ui.lessons;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.lesson.FollowUp;
import nl.oprecht.domain.template.value.Moment;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.panes.WrappingRow;

/** A promise put on the list by hand: who, when and what. */
final class NewCall extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Texts texts;
    private final Days days;
    private final Consumer<FollowUp> onAdd;
    private final TextField whom = new TextField();
    private final TextField when = new TextField();
    private final TextField what = new TextField();
    private final Label note = new Label();

    NewCall(Texts texts, Days days, Consumer<FollowUp> onAdd) {
        super(4);
        this.texts = texts;
        this.days = days;
        this.onAdd = onAdd;
        getStyleClass().add("new-call");
        field(whom, "calls.whom", 14);
        field(when, "calls.when.prompt", 14);
        field(what, "calls.what", 20);
        Label key = new Label(texts.get("learn.save.key"));
        key.getStyleClass().add("key-cap");
        Button add = new Button(texts.get("calls.add"), key);
        add.getStyleClass().add("rewrite");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> add());
        when.textProperty()
                .addListener(
                        (text, before, now) -> say(read().map(this::becomes).orElse(""), false));
        note.getStyleClass().add("field-note");
        getChildren()
                .addAll(
                        new WrappingRow(8)
                                .growing(whom)
                                .growing(when)
                                .growing(what)
                                .with(add),
                        note);
        say("", false);
    }

    /** Gives the keyboard to the first field. */
    @Override
    public void requestFocus() {
        whom.requestFocus();
    }

    private void field(TextField field, String key, int columns) {
        field.setPromptText(texts.get(key));
        field.setAccessibleText(texts.get(key));
        field.setPrefColumnCount(columns);
        field.setOnAction(event -> add());
    }

    private Optional<Moment> read() {
        return days.read(when.getText());
    }

    private String becomes(Moment moment) {
        return texts.get("fill.becomes", days.moment(moment.day(), moment.time()));
    }

    private void add() {
        Optional<Moment> moment = read();
        if (whom.getText().isBlank() && what.getText().isBlank()) {
            say(texts.get("calls.who-or-what"), true);
            whom.requestFocus();
        } else if (moment.isEmpty()) {
            say(texts.get("value.no-date"), true);
            when.requestFocus();
        } else {
            onAdd.accept(new FollowUp(
                    UUID.randomUUID().toString(),
                    moment.get().day(),
                    moment.get().time(),
                    whom.getText().strip(),
                    what.getText().strip(),
                    "",
                    null));
        }
    }

    /** Makes room for the next one. */
    void clear() {
        whom.clear();
        when.clear();
        what.clear();
        whom.requestFocus();
    }

    private void say(String sentence, boolean wrong) {
        note.setText(sentence);
        note.setManaged(!sentence.isEmpty());
        note.pseudoClassStateChanged(WRONG, wrong);
    }
}
