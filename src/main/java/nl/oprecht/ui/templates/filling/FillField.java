package nl.oprecht.ui.templates.filling;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.value.Entry;
import nl.oprecht.domain.template.value.Entry.Written;
import nl.oprecht.domain.template.value.Entry.Wrong;
import nl.oprecht.domain.template.value.EntryReader;
import nl.oprecht.i18n.Texts;

/** One placeholder in the form: its label, a field, what it becomes or what is wrong with it, and proposals. */
final class FillField extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int MOST_PROPOSALS = 4;

    private final Placeholder placeholder;
    private final EntryReader reader;
    private final Texts texts;
    private final List<String> proposals;
    private final Runnable onChange;
    private final TextField field = new TextField();
    private final ComboBox<String> choice = new ComboBox<>();
    private final Label note = new Label();

    /**
     * @param initial what stands there at once
     * @param proposed what the arrow keys can put there
     */
    FillField(
            Placeholder placeholder,
            EntryReader reader,
            Texts texts,
            String initial,
            Stream<String> proposed,
            Runnable onChange) {
        this.placeholder = placeholder;
        this.reader = reader;
        this.texts = texts;
        this.onChange = onChange;
        proposals = proposed.distinct().limit(MOST_PROPOSALS).toList();
        getStyleClass().add("fill-field");
        Label label = new Label(placeholder.label());
        label.getStyleClass().add("field-label");
        label.setLabelFor(control());
        label.setWrapText(true);
        note.getStyleClass().add("field-note");
        note.setWrapText(true);
        control().setAccessibleText(placeholder.label());
        getChildren().addAll(label, control());
        fill(initial);
        if (!asksChoice() && !proposals.isEmpty()) {
            getChildren().add(proposalRow());
        }
        getChildren().add(note);
        check();
    }

    /** The placeholder that it asks for. */
    Placeholder placeholder() {
        return placeholder;
    }

    /** What was typed, as it stands in the letter or with what is wrong. */
    Entry entry() {
        return reader.read(placeholder, typed());
    }

    /** Whether something is filled in that fits. */
    boolean filled() {
        return entry() instanceof Written written && !written.text().isEmpty();
    }

    /** Gives the keyboard to the field, its words ready to be typed over. */
    @Override
    public void requestFocus() {
        control().requestFocus();
        field.selectAll();
    }

    /** Says what is wrong as plainly as it can. */
    void insist() {
        check();
        control().pseudoClassStateChanged(WRONG, entry() instanceof Wrong);
        note.pseudoClassStateChanged(WRONG, entry() instanceof Wrong);
        requestFocus();
    }

    /** Whether the list of choices is open, which takes Enter for itself. */
    boolean choosing() {
        return choice.isShowing();
    }

    private Control control() {
        return asksChoice() ? choice : field;
    }

    private boolean asksChoice() {
        return placeholder.type() == Placeholder.Type.CHOICE;
    }

    private String typed() {
        String chosen = choice.getValue();
        return asksChoice() ? (chosen == null ? "" : chosen) : field.getText();
    }

    private void fill(String initial) {
        choice.getItems().setAll(placeholder.choices());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setValue(placeholder.choices().contains(initial) ? initial : null);
        choice.valueProperty().addListener((value, old, now) -> changed());
        field.setText(initial);
        field.setPromptText(placeholder.example().isEmpty() ? "" : texts.get("fill.example", placeholder.example()));
        field.textProperty().addListener((text, old, now) -> changed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private FlowPane proposalRow() {
        FlowPane row = new FlowPane(6, 4);
        row.setAlignment(Pos.CENTER_LEFT);
        IntStream.range(0, proposals.size()).forEach(i -> {
            Button button = new Button(proposals.get(i));
            button.getStyleClass().addAll("rewrite", "proposal");
            button.setFocusTraversable(false);
            if (i == 0) {
                Label key = new Label("↓");
                key.getStyleClass().add("key-cap");
                button.setGraphic(key);
            }
            button.setOnAction(event -> propose(i));
            row.getChildren().add(button);
        });
        return row;
    }

    /** Down takes the first proposal, then the next; Up goes back. */
    private void onKey(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN;
        if ((down || event.getCode() == KeyCode.UP) && !proposals.isEmpty()) {
            int here = proposals.indexOf(field.getText());
            propose(Math.floorMod(here + (down ? 1 : here < 0 ? 0 : -1), proposals.size()));
            event.consume();
        }
    }

    private void propose(int index) {
        field.setText(proposals.get(index));
        field.requestFocus();
        field.end();
    }

    private void changed() {
        control().pseudoClassStateChanged(WRONG, false);
        note.pseudoClassStateChanged(WRONG, false);
        check();
        onChange.run();
    }

    private void check() {
        Entry entry = entry();
        if (entry instanceof Wrong wrong) {
            String key = "value." + wrong.slip().name().toLowerCase(Locale.ROOT).replace('_', '-');
            note.setText(texts.get(key, wrong.detail()));
        } else {
            String written = ((Written) entry).text();
            boolean changes = !written.equals(typed().strip());
            note.setText(changes ? texts.get("fill.becomes", written) : fallback(written));
        }
        note.setManaged(!note.getText().isEmpty());
    }

    private String fallback(String written) {
        return written.isEmpty() && !placeholder.fallback().isEmpty()
                ? texts.get("fill.fallback", placeholder.fallback())
                : "";
    }
}
