package nl.oprecht.ui.drafts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.draft.DraftKeeping;
import nl.oprecht.domain.draft.SavedDraft;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.panes.BesideOrUnder;
import nl.oprecht.ui.style.EmptyState;
import nl.oprecht.ui.task.Background;

/** Over the window: earlier drafts with a search box, the chosen one beside them. The keyboard stays in the box. */
final class DraftList extends VBox {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final int PAGE = 5;

    private final DraftKeeping keeping;
    private final Background background;
    private final Texts texts;
    private final Supplier<String> standing;
    private final Consumer<SavedDraft> onOpen;
    private final TextField box = new TextField();
    private final ListView<SavedDraft> list = new ListView<>();
    private final EmptyState empty = new EmptyState();
    private final DraftPreview preview;
    private final Label note = new Label();
    private final Button undo = new Button();
    private final DraftSearch search;
    private final Deque<SavedDraft> removed = new ArrayDeque<>();
    private List<String> words = List.of();
    private String usualNote = "";
    /** What stays chosen when the list comes anew. */
    private String sameAgain = "";
    /** Whether the first one is to be opened once what was typed is answered. */
    private boolean openWhenFound;

    /**
     * @param standing the id of the draft on the desk, which is no earlier one
     * @param onOpen is given the draft to lay on the desk
     */
    DraftList(
            DraftKeeping keeping,
            Background background,
            Vocabulary vocabulary,
            Texts texts,
            Dating dating,
            Supplier<String> standing,
            Consumer<SavedDraft> onOpen) {
        this.keeping = keeping;
        this.background = background;
        this.texts = texts;
        this.standing = standing;
        this.onOpen = onOpen;
        getStyleClass().addAll("over-window", "draft-list");
        DraftCell.Look look = new DraftCell.Look(vocabulary, texts, dating, () -> words);
        preview = new DraftPreview(look, this::open, this::remove);
        search = new DraftSearch(keeping, background, this::found, this::failed);
        box.setPromptText(texts.get("drafts.search"));
        box.setAccessibleText(texts.get("drafts.search"));
        box.getStyleClass().add("search-box");
        box.textProperty().addListener((text, old, now) -> search.query(now));
        list.setCellFactory(view -> new DraftCell(look));
        list.setPlaceholder(empty);
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.get("drafts.title"));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((item, old, now) -> preview.show(now, words));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(8, box, list);
        left.getStyleClass().add("draft-list-left");
        preview.setMinWidth(0);
        BesideOrUnder both = new BesideOrUnder(left, preview);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(both, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Gives the keyboard to the box, with its words ready to be typed over. */
    @Override
    public void requestFocus() {
        box.requestFocus();
        box.selectAll();
    }

    /**
     * Begins anew, with nothing looked for.
     *
     * @param days how long drafts are kept; 0 for ever
     */
    void begin(int days) {
        usualNote = texts.get("drafts.kept", days);
        say(usualNote);
        removed.clear();
        undo.setVisible(false);
        empty.say(texts.get("drafts.reading"), "");
        list.getItems().clear();
        box.clear();
        search.search();
    }

    /** Says something below the list. */
    void say(String text) {
        note.setText(text);
    }

    private void found(DraftSearch.Found found) {
        words = found.words();
        boolean searched = !box.getText().isBlank();
        empty.say(
                texts.get(searched ? "drafts.none" : "drafts.begin"),
                texts.get(searched ? "drafts.none.how" : "drafts.begin.how"));
        int chosen = list.getSelectionModel().getSelectedIndex();
        list.getItems()
                .setAll(found.drafts().stream()
                        .filter(draft -> !draft.id().equals(standing.get()))
                        .toList());
        list.getSelectionModel().selectFirst();
        list.getItems().stream()
                .filter(draft -> draft.id().equals(sameAgain))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        if (chosen < 0 || sameAgain.isEmpty()) {
            list.scrollTo(0);
        }
        sameAgain = "";
        if (!undo.isVisible()) {
            say(found.more() ? texts.get("drafts.more", list.getItems().size()) : usualNote);
        }
        if (openWhenFound) {
            openWhenFound = false;
            open();
        }
    }

    private void failed(String problem) {
        openWhenFound = false;
        list.getItems().clear();
        empty.say(texts.get("drafts.failed"), problem.isEmpty() ? texts.get("drafts.failed.how") : problem);
    }

    private void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            move(code == KeyCode.DOWN ? 1 : -1);
        } else if (code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP) {
            turn(code == KeyCode.PAGE_DOWN ? 1 : -1, event.isShortcutDown());
        } else if (code == KeyCode.ENTER) {
            open();
        } else if (code == KeyCode.DELETE && nothingToDeleteInBox()) {
            remove();
        } else if (UNDO.match(event) && undo.isVisible()) {
            undo();
        } else {
            return;
        }
        event.consume();
    }

    private boolean nothingToDeleteInBox() {
        return box.getSelection().getLength() == 0
                && box.getCaretPosition() == box.getText().length();
    }

    /** Through the list; with Ctrl through the text of the chosen one. */
    private void turn(int way, boolean preview) {
        if (preview) {
            this.preview.turn(way);
        } else {
            move(way * PAGE);
        }
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        int to = Math.max(0, Math.min(last, list.getSelectionModel().getSelectedIndex() + by));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - 1));
    }

    /** Whoever types and hits Enter at once means what was typed, not what was found for something else. */
    private void open() {
        if (search.isWaiting()) {
            openWhenFound = true;
            search.search();
        } else {
            chosen().ifPresent(onOpen);
        }
    }

    private void remove() {
        chosen().ifPresent(draft -> background.run(
                () -> keeping.remove(draft.id()),
                removed -> {
                    if (removed) {
                        gone(draft);
                    } else {
                        say(texts.get("drafts.elsewhere"));
                    }
                },
                problem -> say(problem.isEmpty() ? texts.get("drafts.failed") : problem)));
    }

    private void gone(SavedDraft draft) {
        int place = list.getItems().indexOf(draft);
        list.getItems().remove(draft);
        if (place >= 0 && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(Math.min(place, list.getItems().size() - 1));
        }
        removed.push(draft);
        undo.setVisible(true);
        say(texts.get("drafts.removed", removed.size()));
    }

    private void undo() {
        SavedDraft back = removed.poll();
        if (back == null) {
            return;
        }
        undo.setVisible(!removed.isEmpty());
        say(removed.isEmpty() ? usualNote : texts.get("drafts.removed", removed.size()));
        background.run(
                () -> {
                    keeping.save(back);
                    keeping.putAway(back.id());
                    return back;
                },
                done -> {
                    sameAgain = back.id();
                    search.search();
                },
                problem -> {
                    removed.push(back);
                    undo.setVisible(true);
                    say(problem.isEmpty() ? texts.get("drafts.failed") : problem);
                });
    }

    private Optional<SavedDraft> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private FlowPane foot() {
        Label key = new Label("Ctrl+Z");
        key.getStyleClass().add("key-cap");
        undo.setText(texts.get("drafts.undo"));
        undo.setGraphic(key);
        undo.setContentDisplay(ContentDisplay.RIGHT);
        undo.getStyleClass().add("quiet-button");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setFocusTraversable(false);
        undo.managedProperty().bind(undo.visibleProperty());
        undo.setOnAction(event -> undo());
        note.getStyleClass().add("row-note");
        Label escape = new Label(texts.get("palette.key.close"));
        escape.getStyleClass().add("key-cap");
        Label closes = new Label(texts.get("palette.does.close"));
        closes.getStyleClass().add("row-note");
        HBox leave = new HBox(6, escape, closes);
        leave.setAlignment(Pos.CENTER_LEFT);
        FlowPane foot = new FlowPane(16, 4, note, undo, leave);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("draft-list-foot");
        return foot;
    }
}
