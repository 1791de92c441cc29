package nl.oprecht.ui.findings.ignored;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.panes.WrappingRow;

/** Adds a word to the dictionary by hand. */
final class WordField extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Ignoring ignoring;
    private final Texts texts;
    private final Consumer<String> onLearnt;
    private final TextField field = new TextField();
    private final Label problem = new Label();

    /**
     * @param onLearnt is given a word that was added
     */
    WordField(Ignoring ignoring, Texts texts, Consumer<String> onLearnt) {
        this.ignoring = ignoring;
        this.texts = texts;
        this.onLearnt = onLearnt;
        getStyleClass().add("word-field");
        field.setPromptText(texts.get("ignored.word"));
        field.setAccessibleText(texts.get("ignored.word"));
        field.setOnAction(event -> add());
        field.textProperty().addListener((text, old, now) -> say(""));
        Label key = new Label(texts.get("ignored.add.key"));
        key.getStyleClass().add("key-cap");
        Button add = new Button(texts.get("ignored.add"), key);
        add.getStyleClass().add("rewrite");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> add());
        problem.getStyleClass().add("field-note");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().addAll(new WrappingRow(8).growing(field).with(add), problem);
    }

    /** Gives the keyboard to the box. */
    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    /** Empties it. */
    void clear() {
        field.clear();
        say("");
    }

    private void add() {
        String word = field.getText().strip();
        String wrong = wrong(word);
        if (!wrong.isEmpty()) {
            say(texts.get(wrong, word));
        } else if (!ignoring.learn(word)) {
            say(texts.get("ignored.word.known", word));
        } else {
            clear();
            onLearnt.accept(word);
        }
    }

    private static String wrong(String word) {
        if (word.chars().noneMatch(Character::isLetter)) {
            return "ignored.word.empty";
        }
        return word.chars().anyMatch(Character::isWhitespace) ? "ignored.word.several" : "";
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.pseudoClassStateChanged(WRONG, true);
        field.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
    }
}
