package nl.oprecht.ui.help;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.oprecht.i18n.Texts;
import nl.oprecht.manual.Chapter;
import nl.oprecht.manual.Manual;
import nl.oprecht.manual.ManualSearch;
import nl.oprecht.manual.ManualSearch.Found;
import nl.oprecht.ui.style.EmptyState;
import org.kordamp.ikonli.javafx.FontIcon;

/** The manual: chapters with a search box above them, and beside them, or below where it is narrow, the chosen one. */
final class ManualSheet extends Pane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** In times the width of the list. */
    private static final double ROOM_FOR_BOTH = 2.3;
    /** How much of a narrow sheet is for the list. */
    private static final double FINDER_SHARE = 0.4;

    private final Texts texts;
    private final TextField box = new TextField();
    private final ListView<Found> list = new ListView<>();
    private final EmptyState empty = new EmptyState();
    private final ChapterPage page = new ChapterPage(this::open);
    private final FlowPane keys = new FlowPane();
    private final VBox finder;
    private final StackPane right;
    private Manual manual = new Manual(List.of());
    private List<String> words = List.of();

    /**
     * @param onClose puts the manual away
     */
    ManualSheet(Texts texts, Runnable onClose) {
        this.texts = texts;
        getStyleClass().addAll("over-window", "manual");
        Button close = new Button("", new FontIcon("fth-x"));
        close.getStyleClass().addAll("quiet-button", "icon-button");
        close.setAccessibleText(texts.get("help.close"));
        close.setTooltip(new Tooltip(texts.get("help.close") + "  (" + texts.get("key.escape") + ")"));
        close.setOnAction(event -> onClose.run());
        right = new StackPane(page, close);
        right.getStyleClass().add("manual-right");
        StackPane.setAlignment(close, Pos.TOP_RIGHT);
        finder = finder();
        keys.visibleProperty().bind(Bindings.createBooleanBinding(() -> !isNarrow(), widthProperty()));
        getChildren().addAll(finder, right);
        search();
        widthProperty().addListener((property, old, now) -> pseudoClassStateChanged(NARROW, isNarrow()));
    }

    /** Gives the keyboard to the search box. */
    @Override
    public void requestFocus() {
        box.requestFocus();
        box.selectAll();
    }

    /** Has this to show from now on: the chapter, unless something was typed already. */
    void fill(Manual whole, String id) {
        manual = whole;
        search();
        if (words.isEmpty()) {
            open(id);
        }
    }

    /** Says in place of the chapters that they cannot be read. */
    void sayUnreadable() {
        empty.say(texts.get("help.failed"), texts.get("help.failed.how"));
    }

    /** Shows a chapter, with nothing typed. */
    void open(String id) {
        box.clear();
        list.getItems().stream()
                .filter(found -> found.chapter().id().equals(id))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    }

    /** Whether this chapter shows. */
    boolean shows(String id) {
        return chosen().map(Chapter::id).filter(id::equals).isPresent();
    }

    @Override
    protected void layoutChildren() {
        Insets edge = getInsets();
        double width = getWidth() - edge.getLeft() - edge.getRight();
        double height = getHeight() - edge.getTop() - edge.getBottom();
        double across = isNarrow() ? width : Math.min(width, finder.prefWidth(-1));
        double down = isNarrow() ? Math.rint(height * FINDER_SHARE) : height;
        finder.resizeRelocate(edge.getLeft(), edge.getTop(), across, down);
        if (isNarrow()) {
            right.resizeRelocate(edge.getLeft(), edge.getTop() + down, width, height - down);
        } else {
            right.resizeRelocate(edge.getLeft() + across, edge.getTop(), width - across, height);
        }
    }

    private boolean isNarrow() {
        return getWidth() < ROOM_FOR_BOTH * finder.prefWidth(-1);
    }

    private VBox finder() {
        box.setPromptText(texts.get("help.search"));
        box.setAccessibleText(texts.get("help.search"));
        box.getStyleClass().add("search-box");
        box.textProperty().addListener((text, old, now) -> search());
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setCellFactory(view -> new ChapterCell(() -> words));
        list.setPlaceholder(empty);
        list.setFocusTraversable(false);
        list.getSelectionModel().selectedItemProperty().addListener((chosen, old, now) -> chosen().ifPresent(
                        chapter -> page.show(chapter, words)));
        list.setOnMouseClicked(event -> page.toHit());
        VBox.setVgrow(list, Priority.ALWAYS);
        fillKeys();
        VBox column = new VBox(box, list, keys);
        column.getStyleClass().add("manual-finder");
        return column;
    }

    private void search() {
        words = ManualSearch.words(box.getText());
        list.getItems()
                .setAll(
                        words.isEmpty()
                                ? manual.chapters().stream()
                                        .map(chapter -> new Found(chapter, ""))
                                        .toList()
                                : ManualSearch.find(manual, words));
        if (manual.chapters().isEmpty()) {
            empty.say(texts.get("help.reading"), "");
        } else {
            empty.say(texts.get("help.none"), texts.get("help.none.how"));
        }
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> read();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        int to = Math.max(0, Math.min(last, list.getSelectionModel().getSelectedIndex() + by));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - 2));
    }

    /** Goes to the chapter, where what was looked for stands. */
    private void read() {
        if (chosen().isPresent()) {
            page.requestFocus();
            page.toHit();
        }
    }

    private Optional<Chapter> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Found::chapter);
    }

    private void fillKeys() {
        keys.setHgap(16);
        keys.setVgap(4);
        keys.managedProperty().bind(keys.visibleProperty());
        keys.getStyleClass().add("manual-keys");
        for (String name : List.of("choose", "read", "close")) {
            Label cap = new Label(texts.get("help.key." + name));
            cap.getStyleClass().add("key-cap");
            Label does = new Label(texts.get("help.does." + name));
            does.getStyleClass().add("row-note");
            keys.getChildren().add(new HBox(6, cap, does));
        }
    }
}
