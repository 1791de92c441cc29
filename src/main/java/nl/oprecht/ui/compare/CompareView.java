package nl.oprecht.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.oprecht.domain.report.Difference;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.compare.Choices.Choice;
import nl.oprecht.ui.diff.WordDiff;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.findings.Wording;
import nl.oprecht.ui.model.Phase;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.panes.WrappingRow;
import nl.oprecht.ui.task.Background;
import org.jspecify.annotations.Nullable;

/**
 * Two answers beside each other: the present one with its first version, an earlier draft or a pasted text, or a
 * shipped pair with its customer and its lesson. For a group it fills the screen in large type. UI thread only.
 */
public final class CompareView extends VBox {

    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    private static final double CUSTOMER_WIDTH = 300;

    private static final double MOST_CHANGED = 0.8;
    /** The part of the height that the texts keep. */
    private static final double LEAST = 0.5;

    private final ReplyModel model;
    private final Sources sources;
    private final Background background;
    private final Texts texts;
    private final Choices choices;
    private final ComboBox<Choice> choice = new ComboBox<>();
    private final ToggleButton withCustomer = new ToggleButton();
    private final Button large = new Button();
    private final WritingArea customer;
    private final ComparedText before;
    private final ComparedText after;
    private final Verdict verdict;
    private final Columns columns;
    private @Nullable Choice shown;

    /**
     * @param sources where answers come from
     * @param onClose puts it away
     */
    public CompareView(
            ReplyModel model,
            Sources sources,
            Background background,
            Vocabulary vocabulary,
            Texts texts,
            Runnable onClose) {
        this.model = model;
        this.sources = sources;
        this.background = background;
        this.texts = texts;
        choices = new Choices(model, texts);
        Wording wording = new Wording(vocabulary, texts);
        customer = new WritingArea(texts.get("customer.title"), texts.get("compare.no-customer"), 16, CUSTOMER_WIDTH);
        customer.setWritable(false);
        before = new ComparedText("before", "words-gone", sources.checks(), wording, texts, this::changed);
        after = new ComparedText("after", "words-new", sources.checks(), wording, texts, this::changed);
        verdict = new Verdict(vocabulary, texts);
        getStyleClass().addAll("over-window", "compare");
        columns = makeColumns();
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().addAll(head(onClose), columns, verdict.scrolling());
        // a long verdict scrolls before it leaves the texts no room
        columns.minHeightProperty().bind(heightProperty().multiply(LEAST));
        choice.valueProperty().addListener((value, old, now) -> show(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Gives the keyboard to the list of what can be compared. */
    @Override
    public void requestFocus() {
        choice.requestFocus();
    }

    /**
     * Begins with the present reply and its first version; while they are the same, with the first shipped pair. Earlier
     * drafts and pairs join the list as soon as they have been read.
     */
    public void begin() {
        List<Choice> all = new ArrayList<>(choices.atOnce(sources.first().get()));
        boolean own = all.size() > 1;
        shown = null;
        choice.getItems().setAll(all);
        choice.setValue(all.get(0));
        background.run(
                () -> choices.kept(sources.drafts().get(), sources.pairs().get()),
                kept -> {
                    choice.getItems().addAll(kept);
                    if (!own) {
                        choose(Choice::example);
                    }
                },
                problem -> {});
    }

    /** Goes back from the full screen to the window; false when it was not full. */
    public boolean leaveFullScreen() {
        boolean full = stage().isFullScreen();
        if (full) {
            fill(false);
        }
        return full;
    }

    private void choose(Predicate<Choice> wanted) {
        choice.getItems().stream().filter(wanted).findFirst().ifPresent(choice::setValue);
    }

    private void show(@Nullable Choice wanted) {
        if (wanted == null || wanted == shown) {
            return;
        }
        shown = wanted;
        Comparison comparison = wanted.comparison().get();
        boolean language = model.phaseProperty().get() == Phase.READY;
        customer.setText(comparison.after().customer());
        customer.forgetUndo();
        customer.moveTo(0);
        withCustomer.setSelected(wanted.example() && !columns.isUnder());
        verdict.teach(comparison.lesson());
        before.show(comparison.before(), comparison.writable(), language);
        after.show(comparison.after(), false, language);
        if (comparison.writable()) {
            before.requestFocus();
        }
    }

    private void changed() {
        if (shown == null || before.text().isBlank() || after.text().isBlank()) {
            verdict.wait(false);
            return;
        }
        before.differsIn(tellingly(WordDiff.gone(before.text(), after.text()), before.text()));
        after.differsIn(tellingly(WordDiff.fresh(before.text(), after.text()), after.text()));
        if (before.settled() && after.settled()) {
            verdict.show(Difference.between(before.report(), after.report()));
        } else {
            verdict.wait(true);
        }
    }

    /** Where nearly every word is another, colour tells nothing and only hides what hurts. */
    private static List<Span> tellingly(List<Span> changed, String text) {
        int sum = changed.stream().mapToInt(Span::length).sum();
        return sum > MOST_CHANGED * text.length() ? List.of() : changed;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F11) {
            fill(!stage().isFullScreen());
        } else if (event.isAltDown() && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            step(event.getCode() == KeyCode.DOWN ? 1 : -1);
        } else {
            return;
        }
        event.consume();
    }

    private void step(int step) {
        int size = choice.getItems().size();
        int now = choice.getSelectionModel().getSelectedIndex();
        choice.getSelectionModel().select(Math.floorMod(now + step, size));
    }

    /** Esc is ours: it first leaves the full screen, then the view. */
    private void fill(boolean screen) {
        Stage stage = stage();
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setFullScreen(screen);
        pseudoClassStateChanged(LARGE, screen);
        large.setText(texts.get(screen ? "compare.window" : "compare.large"));
    }

    private Stage stage() {
        return (Stage) getScene().getWindow();
    }

    private Node head(Runnable onClose) {
        Label title = new Label(texts.get("compare.title"));
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        choice.setAccessibleText(texts.get("compare.with"));
        choice.setMinWidth(160);
        withCustomer.setText(texts.get("compare.customer"));
        withCustomer.getStyleClass().add("quiet-button");
        withCustomer.setMinWidth(Region.USE_PREF_SIZE);
        large.setText(texts.get("compare.large"));
        large.setOnAction(event -> fill(!stage().isFullScreen()));
        Button close = new Button(texts.get("compare.close"));
        close.setOnAction(event -> onClose.run());
        WrappingRow head = new WrappingRow(8)
                .with(title)
                .growing(choice)
                .with(withCustomer)
                .with(key(large, "F11"))
                .with(key(close, "Esc"));
        head.getStyleClass().add("compare-head");
        return head;
    }

    private static Button key(Button button, String key) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        button.setGraphic(cap);
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Columns makeColumns() {
        Label title = new Label(texts.get("customer.title"));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        HBox head = new HBox(title);
        head.getStyleClass().add("compared-head");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox letter = new VBox(head, customer);
        VBox.setVgrow(customer, Priority.ALWAYS);
        letter.getStyleClass().addAll("compared", "compared-customer");
        letter.visibleProperty().bind(withCustomer.selectedProperty());
        letter.managedProperty().bind(letter.visibleProperty());
        return new Columns(letter, before, after);
    }
}
