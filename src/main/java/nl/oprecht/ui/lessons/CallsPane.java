package nl.oprecht.ui.lessons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.lesson.FollowUp;
import nl.oprecht.domain.lesson.Urgency;
import nl.oprecht.domain.template.value.Moment;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.style.EmptyState;

/** Whom to call, the most pressing first; what was done lately stays below. */
final class CallsPane extends VBox implements CallRow.Actions {

    private static final int MOST_DONE = 20;

    private final Notebook notebook;
    private final Texts texts;
    private final Days days;
    private final Consumer<String> onOpen;
    private final Consumer<Integer> onCount;
    private final NewCall fresh;
    private final Button exporting = new Button();
    private final VBox groups = new VBox();
    private final EmptyState empty = new EmptyState();
    private final UndoLine undo;
    private List<FollowUp> all = List.of();

    /**
     * @param onOpen is given the id of a draft to be put on the desk
     * @param onCount is told how many are still to be called, after each change
     */
    CallsPane(
            Notebook notebook,
            Vocabulary vocabulary,
            Texts texts,
            Days days,
            Consumer<String> onOpen,
            Consumer<Integer> onCount) {
        this.notebook = notebook;
        this.texts = texts;
        this.days = days;
        this.onOpen = onOpen;
        this.onCount = onCount;
        getStyleClass().add("calls-pane");
        fresh = new NewCall(texts, days, this::add);
        undo = new UndoLine(texts);
        TableExport export = new TableExport(notebook, texts);
        LessonRows rows = new LessonRows(vocabulary, texts);
        exporting.setText(texts.get("lessons.export"));
        exporting.getStyleClass().add("quiet-button");
        exporting.setMinWidth(Region.USE_PREF_SIZE);
        exporting.setOnAction(event -> export.export(
                rows.followUps(all), texts.get("calls.file"), getScene().getWindow(), undo));
        HBox.setHgrow(undo, Priority.ALWAYS);
        HBox bottom = new HBox(8, undo, exporting);
        bottom.setAlignment(Pos.CENTER_LEFT);
        groups.getStyleClass().add("call-groups");
        ScrollPane scroll = new ScrollPane(groups);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        empty.say(texts.get("calls.begin"), texts.get("calls.begin.how"));
        getChildren().addAll(fresh, scroll, bottom);
    }

    /** Gives the keyboard to the first call, or else to the fields for a new one. */
    @Override
    public void requestFocus() {
        rows().stream().findFirst().<Node>map(row -> row).orElse(fresh).requestFocus();
    }

    /** Reads the calls anew, and then does this. */
    void load(Runnable then) {
        notebook.background()
                .run(
                        () -> notebook.keeping().followUps(),
                        read -> {
                            show(read);
                            then.run();
                        },
                        this::failed);
    }

    /** Takes back what was done last. */
    void undo() {
        undo.undo();
    }

    @Override
    public void done(FollowUp call, boolean done) {
        FollowUp now = call.withDone(done ? days.today() : null);
        save(
                now,
                () -> undo.offer(
                        texts.get(done ? "calls.ticked" : "calls.not-done", name(call)), () -> save(call, () -> {})));
    }

    @Override
    public void move(FollowUp call, Moment moment) {
        save(
                call.at(moment),
                () -> undo.offer(
                        texts.get("calls.moved", name(call), days.day(moment.day())), () -> save(call, () -> {})));
    }

    @Override
    public void remove(FollowUp call) {
        run(
                () -> notebook.keeping().removeFollowUp(call.id()),
                () -> undo.offer(texts.get("calls.removed", name(call)), () -> save(call, () -> {})));
    }

    @Override
    public void open(FollowUp call) {
        onOpen.accept(call.draft());
    }

    private void add(FollowUp call) {
        save(call, () -> {
            fresh.clear();
            undo.offer(
                    texts.get("calls.added", days.day(call.due())),
                    () -> run(() -> notebook.keeping().removeFollowUp(call.id()), () -> {}));
        });
    }

    private void save(FollowUp call, Runnable then) {
        run(() -> notebook.keeping().save(call), then);
    }

    private void run(Runnable work, Runnable then) {
        notebook.background()
                .run(
                        () -> {
                            work.run();
                            return notebook.keeping().followUps();
                        },
                        read -> {
                            show(read);
                            then.run();
                        },
                        this::failed);
    }

    private void show(List<FollowUp> calls) {
        all = calls;
        int focused = focusedRow();
        groups.getChildren().clear();
        for (Urgency urgency : Urgency.values()) {
            List<FollowUp> group = calls.stream()
                    .filter(call -> Urgency.of(call, days.today()) == urgency)
                    .toList();
            if (!group.isEmpty()) {
                show(urgency, group);
            }
        }
        exporting.setDisable(calls.isEmpty());
        if (calls.isEmpty()) {
            groups.getChildren().add(empty);
        }
        if (focused >= 0) {
            List<CallRow> rows = rows();
            (rows.isEmpty() ? fresh : rows.get(Math.min(focused, rows.size() - 1))).requestFocus();
        }
        onCount.accept((int) calls.stream().filter(call -> call.done() == null).count());
    }

    private void show(Urgency urgency, List<FollowUp> group) {
        Label title = new Label(
                texts.get("calls." + urgency.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        title.getStyleClass().add("call-group");
        groups.getChildren().add(title);
        List<FollowUp> shown = new ArrayList<>(group);
        if (urgency == Urgency.DONE) {
            shown.sort(Comparator.comparing(FollowUp::done, Comparator.nullsLast(Comparator.reverseOrder())));
        }
        shown.stream()
                .limit(urgency == Urgency.DONE ? MOST_DONE : Long.MAX_VALUE)
                .map(call -> new CallRow(call, texts, days, this))
                .forEach(groups.getChildren()::add);
    }

    private List<CallRow> rows() {
        return groups.getChildren().stream()
                .filter(CallRow.class::isInstance)
                .map(CallRow.class::cast)
                .toList();
    }

    /** The place of the row that has the keyboard, or -1. */
    private int focusedRow() {
        List<CallRow> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }

    private String name(FollowUp call) {
        return call.whom().isEmpty() ? texts.get("calls.nobody") : call.whom();
    }

    private void failed(String problem) {
        undo.say(problem.isEmpty() ? texts.get("keeping.failed") : problem, true);
        show(all);
    }
}
