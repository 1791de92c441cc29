package nl.oprecht.ui.lessons;

import java.util.function.Consumer;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.Memory;

/** Over the window: what was learnt, and whom to call, behind two tabs. */
final class LessonsSheet extends VBox {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final LessonsPane lessonsPane;
    private final CallsPane callsPane;
    private final Tab lessons = new Tab();
    private final Tab calls = new Tab();
    private final TabPane tabs = new TabPane(lessons, calls);

    /**
     * @param onOpen is given the id of a draft to be put on the desk
     * @param onChange hears that the calls are not what they were
     */
    LessonsSheet(
            Notebook notebook,
            Memory memory,
            Vocabulary vocabulary,
            Texts texts,
            Days days,
            Consumer<String> onOpen,
            Runnable onChange) {
        getStyleClass().addAll("over-window", "lessons-sheet");
        lessonsPane = new LessonsPane(
                notebook, memory, vocabulary, texts, days, count -> lessons.setText(texts.get("lessons.tab", count)));
        callsPane = new CallsPane(notebook, vocabulary, texts, days, onOpen, count -> {
            calls.setText(texts.get("calls.tab", count));
            onChange.run();
        });
        lessons.setText(texts.get("lessons.tab", 0));
        calls.setText(texts.get("calls.tab", 0));
        lessons.setContent(lessonsPane);
        calls.setContent(callsPane);
        tabs.getStyleClass().add("side-panel");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setTabDragPolicy(TabPane.TabDragPolicy.FIXED);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().add(tabs);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (UNDO.match(event)) {
                event.consume();
                undo();
            }
        });
    }

    /** Gives the keyboard to what shows. */
    @Override
    public void requestFocus() {
        if (showsCalls()) {
            callsPane.requestFocus();
        } else {
            lessonsPane.requestFocus();
        }
    }

    /** Reads everything anew and shows what was learnt. */
    void showLessons() {
        tabs.getSelectionModel().select(lessons);
        lessonsPane.load();
        callsPane.load(() -> {});
    }

    /** Reads everything anew and shows whom to call, with the keyboard on the first. */
    void showCalls() {
        tabs.getSelectionModel().select(calls);
        lessonsPane.load();
        callsPane.load(callsPane::requestFocus);
    }

    /** Whether it shows whom to call. */
    boolean showsCalls() {
        return tabs.getSelectionModel().getSelectedItem() == calls;
    }

    /** Leaves off what is being changed; false when nothing is, and the sheet itself can go. */
    boolean leaveEditing() {
        return !showsCalls() && lessonsPane.leaveEditing();
    }

    private void undo() {
        if (showsCalls()) {
            callsPane.undo();
        } else {
            lessonsPane.undo();
        }
    }
}
