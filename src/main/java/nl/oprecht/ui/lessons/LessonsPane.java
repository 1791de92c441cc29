package nl.oprecht.ui.lessons;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.lesson.Lesson;
import nl.oprecht.domain.lesson.NotedLine;
import nl.oprecht.domain.lesson.Tally;
import nl.oprecht.domain.template.Highlight;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.Memory;
import nl.oprecht.ui.panes.WrappingRow;
import nl.oprecht.ui.style.EmptyState;

/** What was learnt: counted by theme and month, and below it the lines themselves. */
final class LessonsPane extends VBox {

    private static final int MONTHS = 8;

    private final Notebook notebook;
    private final Texts texts;
    private final Days days;
    private final Memory memory;
    private final Consumer<Integer> onCount;
    private final LessonRows rows;
    private final TableExport export;
    private final TextField search = new TextField();
    private final Button exporting = new Button();
    private final ThemeMatrix matrix;
    private final Label chosen = new Label();
    private final Button showAll = new Button();
    private final ListView<Lesson> list = new ListView<>();
    private final EmptyState empty = new EmptyState();
    private final LessonEditing editing;
    private final UndoLine undo;
    private final CheckBox asking = new CheckBox();
    private List<Lesson> all = List.of();
    private LessonFilter filter = LessonFilter.ALL;

    /** @param onCount is told how many lessons there are */
    LessonsPane(
            Notebook notebook,
            Memory memory,
            Vocabulary vocabulary,
            Texts texts,
            Days days,
            Consumer<Integer> onCount) {
        this.notebook = notebook;
        this.memory = memory;
        this.texts = texts;
        this.days = days;
        this.onCount = onCount;
        rows = new LessonRows(vocabulary, texts);
        export = new TableExport(notebook, texts);
        matrix = new ThemeMatrix(texts, days, this::choose);
        undo = new UndoLine(texts);
        editing = new LessonEditing(texts, this::rewrite, list::requestFocus);
        getStyleClass().add("lessons-pane");
        list.setCellFactory(view -> new LessonCell(vocabulary, texts, days));
        list.setAccessibleText(texts.get("lessons.all"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                edit();
            }
        });
        StackPane.setAlignment(empty, Pos.TOP_LEFT);
        list.setPlaceholder(empty);
        list.setPrefHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(top(), scroll(), between(), list, editing, bottom());
    }

    /** Gives the keyboard to the search box. */
    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    /** Reads the lessons anew. */
    void load() {
        asking.setSelected(!memory.get(Learning.ASK, "").equals(Learning.NO));
        notebook.background().run(() -> notebook.keeping().lessons(), this::loaded, this::failed);
    }

    /** Leaves off what is being changed; false when nothing is. */
    boolean leaveEditing() {
        return editing.leave();
    }

    /** Takes back what was done last. */
    void undo() {
        undo.undo();
    }

    private HBox top() {
        search.setPromptText(texts.get("lessons.search"));
        search.setAccessibleText(texts.get("lessons.search"));
        search.getStyleClass().add("search-box");
        search.textProperty().addListener((text, old, now) -> show());
        HBox.setHgrow(search, Priority.ALWAYS);
        exporting.setText(texts.get("lessons.export"));
        exporting.getStyleClass().add("quiet-button");
        exporting.setMinWidth(Region.USE_PREF_SIZE);
        exporting.setOnAction(event -> export.export(
                rows.lessons(list.getItems()),
                texts.get("lessons.file"),
                getScene().getWindow(),
                undo));
        return new HBox(8, search, exporting);
    }

    private ScrollPane scroll() {
        ScrollPane scroll = new ScrollPane(matrix);
        scroll.getStyleClass().addAll("quiet-scroll", "matrix-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.managedProperty().bind(scroll.visibleProperty());
        scroll.visibleProperty().bind(matrix.visibleProperty());
        return scroll;
    }

    private HBox between() {
        chosen.getStyleClass().add("section-title");
        showAll.setText(texts.get("lessons.show-all"));
        showAll.getStyleClass().add("quiet-button");
        showAll.setOnAction(event -> {
            search.clear();
            choose(LessonFilter.ALL);
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox between = new HBox(
                8,
                chosen,
                showAll,
                gap,
                button("lessons.edit", "lessons.edit.key", this::edit),
                button("lessons.remove", "lessons.remove.key", this::remove));
        between.setAlignment(Pos.CENTER_LEFT);
        between.visibleProperty().bind(matrix.visibleProperty());
        between.managedProperty().bind(between.visibleProperty());
        return between;
    }

    /** Does something with the chosen line; its key stands beside it. */
    private Button button(String does, String key, Runnable action) {
        Label cap = new Label(texts.get(key));
        cap.getStyleClass().add("key-cap");
        Button button = new Button(texts.get(does), cap);
        button.getStyleClass().add("quiet-button");
        button.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        button.setOnAction(event -> action.run());
        return button;
    }

    private WrappingRow bottom() {
        asking.setText(texts.get("lessons.ask"));
        asking.setOnAction(event -> memory.put(Learning.ASK, asking.isSelected() ? "" : Learning.NO));
        asking.setWrapText(true);
        return new WrappingRow(8).growing(undo).with(asking);
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, F2 -> edit();
            case DELETE -> remove();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void loaded(List<Lesson> lessons) {
        all = lessons;
        onCount.accept(lessons.size());
        show();
    }

    private void choose(LessonFilter wanted) {
        filter = wanted;
        show();
    }

    private void show() {
        Lesson before = list.getSelectionModel().getSelectedItem();
        List<Lesson> found = all.stream().filter(this::fits).toList();
        matrix.setVisible(!all.isEmpty());
        exporting.setDisable(all.isEmpty());
        matrix.show(Tally.of(found, YearMonth.from(days.today()), MONTHS));
        matrix.mark(filter);
        list.getItems().setAll(found.stream().filter(filter::holds).toList());
        list.getItems().stream()
                .filter(lesson -> before != null && lesson.id().equals(before.id()))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        chosen.setText(texts.get("lessons.shown", name(), list.getItems().size()));
        showAll.setVisible(!filter.equals(LessonFilter.ALL) || !search.getText().isBlank());
        if (all.isEmpty()) {
            empty.say(texts.get("lessons.begin"), texts.get("lessons.begin.how"));
        } else {
            empty.say(texts.get("lessons.none"), texts.get("lessons.none.how"));
        }
    }

    /** What the list shows. */
    private String name() {
        String theme = filter.theme();
        YearMonth first = filter.first();
        String what =
                theme == null ? texts.get("lessons.all") : theme.isEmpty() ? texts.get("lessons.no-theme") : theme;
        if (filter.last() == null) {
            return what;
        }
        return what + " · " + (first == null ? texts.get("lessons.earlier") : days.month(first));
    }

    private boolean fits(Lesson lesson) {
        String words = Highlight.fold(lesson.text() + " " + String.join(" ", lesson.themes()));
        return Stream.of(Highlight.fold(search.getText()).split("\\s+")).allMatch(words::contains);
    }

    private void edit() {
        Lesson lesson = list.getSelectionModel().getSelectedItem();
        if (lesson != null) {
            editing.begin(lesson);
        }
    }

    private void rewrite(Lesson lesson, NotedLine line) {
        change(lesson.withLine(line), () -> undo.offer(texts.get("lessons.changed"), () -> change(lesson, () -> {})));
    }

    private void remove() {
        Lesson lesson = list.getSelectionModel().getSelectedItem();
        if (lesson != null) {
            int place = list.getSelectionModel().getSelectedIndex();
            run(() -> notebook.keeping().removeLesson(lesson.id()), () -> {
                list.getSelectionModel().select(Math.min(place, list.getItems().size() - 1));
                undo.offer(texts.get("lessons.removed"), () -> change(lesson, () -> {}));
            });
        }
    }

    private void change(Lesson lesson, Runnable then) {
        run(() -> notebook.keeping().save(lesson), then);
    }

    private void run(Runnable work, Runnable then) {
        notebook.background()
                .run(
                        () -> {
                            work.run();
                            return notebook.keeping().lessons();
                        },
                        lessons -> {
                            loaded(lessons);
                            then.run();
                        },
                        this::failed);
    }

    private void failed(String problem) {
        undo.say(problem.isEmpty() ? texts.get("keeping.failed") : problem, true);
    }
}
