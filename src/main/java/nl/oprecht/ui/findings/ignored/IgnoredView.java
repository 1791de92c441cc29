package nl.oprecht.ui.findings.ignored;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.rule.RuleBrief;
import nl.oprecht.domain.tone.Silence;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.style.EmptyState;
import org.jspecify.annotations.Nullable;

/** All that is ignored, and the dictionary: each line can be taken back, a word can be added. UI thread only. */
public final class IgnoredView extends VBox {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final Ignored ignored;
    private final Ignoring ignoring;
    private final Texts texts;
    private final TextField search = new TextField();
    private final ListView<IgnoredRow> list = new ListView<>();
    private final EmptyState empty = new EmptyState();
    private final WordField word;
    private final Label said = new Label();
    private final Button takeBack = new Button();
    private Map<String, RuleBrief> known = Map.of();

    /**
     * Shows nothing before it is {@linkplain #refresh() refreshed} once.
     *
     * @param ignoring carries out what is taken back or added
     */
    public IgnoredView(Ignored ignored, Ignoring ignoring, Texts texts) {
        this.ignored = ignored;
        this.ignoring = ignoring;
        this.texts = texts;
        this.word = new WordField(ignoring, texts, this::learnt);
        getStyleClass().add("ignored");
        search.setPromptText(texts.get("ignored.search"));
        search.setAccessibleText(texts.get("ignored.search"));
        search.getStyleClass().add("search-box");
        search.textProperty().addListener((text, old, now) -> show());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
                list.requestFocus();
                event.consume();
            }
        });
        list.setCellFactory(view -> new IgnoredCell(texts, this::heed));
        list.setAccessibleText(texts.get("ignored.title"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        list.getSelectionModel().selectedItemProperty().addListener((item, old, now) -> skipHeading(old, now));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(empty, Priority.ALWAYS);
        getChildren().addAll(search, list, empty, lastLine(), word);
        ignored.onChange(this::refreshIfSeen);
    }

    /** Gives the keyboard to the search box. */
    @Override
    public void requestFocus() {
        search.requestFocus();
        search.selectAll();
    }

    /** Shows what is ignored now. */
    public void refresh() {
        say("", false);
        word.clear();
        read();
    }

    private void refreshIfSeen() {
        if (getScene() != null) {
            read();
        }
    }

    private void read() {
        ignored.read(found -> {
            known = found;
            show();
        });
    }

    private void show() {
        int selected = list.getSelectionModel().getSelectedIndex();
        boolean focused = list.isFocused();
        List<IgnoredRow> lines = ignored.lines(known, search.getText());
        list.getItems().setAll(lines);
        boolean nothing = lines.isEmpty();
        boolean searching = !search.getText().isBlank();
        empty.say(
                texts.get(searching ? "ignored.none" : "ignored.begin"),
                texts.get(searching ? "ignored.none.how" : "ignored.begin.how"));
        show(empty, nothing);
        show(list, !nothing);
        if (!nothing) {
            select(Math.max(1, Math.min(selected, lines.size() - 1)));
        } else if (focused) {
            search.requestFocus();
        }
    }

    private void onKey(KeyEvent event) {
        IgnoredRow row = list.getSelectionModel().getSelectedItem();
        if (UNDO.match(event)) {
            takeBack();
            event.consume();
        } else if (row != null && event.getCode() == KeyCode.DELETE) {
            heed(row);
            event.consume();
        } else if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 1) {
            search.requestFocus();
            event.consume();
        }
    }

    private void heed(IgnoredRow row) {
        if (!row.isHeading()) {
            ignoring.heed(row.what(), row.everywhere());
            say(texts.get(row.isWord() ? "ignored.forgotten" : "ignored.heeded", row.title()), true);
        }
    }

    private void learnt(String added) {
        say(texts.get("ignored.learnt", added), true);
        list.getItems().stream()
                .filter(row -> row.what().equals(Silence.NONE.withWord(added)))
                .findFirst()
                .ifPresent(row -> {
                    list.getSelectionModel().select(row);
                    list.scrollTo(row);
                });
    }

    private void takeBack() {
        if (takeBack.isVisible() && ignoring.undo()) {
            say(texts.get("ignore.undone"), false);
        }
    }

    /** A heading is passed over in the direction of the walk. */
    private void skipHeading(@Nullable IgnoredRow old, @Nullable IgnoredRow now) {
        if (now != null && now.isHeading()) {
            int from = old == null ? -1 : list.getItems().indexOf(old);
            int here = list.getItems().indexOf(now);
            select(from > here && here > 0 ? here - 1 : here + 1);
        }
    }

    private void select(int index) {
        list.getSelectionModel().select(index);
        list.getFocusModel().focus(index);
    }

    private HBox lastLine() {
        said.getStyleClass().add("row-note");
        said.setWrapText(true);
        Label key = new Label(texts.get("ignored.undo.key"));
        key.getStyleClass().add("key-cap");
        takeBack.setText(texts.get("undo"));
        takeBack.setGraphic(key);
        takeBack.getStyleClass().add("quiet-button");
        takeBack.setMinWidth(Region.USE_PREF_SIZE);
        takeBack.setOnAction(event -> takeBack());
        Label hint = new Label(texts.get("ignored.keys"));
        hint.getStyleClass().add("row-note");
        hint.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, said, takeBack, gap, hint);
        line.getStyleClass().add("ignored-said");
        return line;
    }

    private void say(String sentence, boolean withWayBack) {
        said.setText(sentence);
        show(takeBack, withWayBack);
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
