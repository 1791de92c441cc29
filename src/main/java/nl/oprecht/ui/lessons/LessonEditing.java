package nl.oprecht.ui.lessons;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.oprecht.domain.lesson.Lesson;
import nl.oprecht.domain.lesson.NotedLine;
import nl.oprecht.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** A lesson as the line that it was typed as, to be changed. */
final class LessonEditing extends HBox {

    private final TextField field = new TextField();
    private final Runnable onLeave;
    private @Nullable Lesson lesson;

    /**
     * @param onKeep is given the lesson as it was, and the line as it is now
     * @param onLeave takes the keyboard back
     */
    LessonEditing(Texts texts, BiConsumer<Lesson, NotedLine> onKeep, Runnable onLeave) {
        super(8);
        this.onLeave = onLeave;
        getStyleClass().add("lesson-editing");
        setAlignment(Pos.CENTER_LEFT);
        field.setAccessibleText(texts.get("lessons.line"));
        field.setPromptText(texts.get("learn.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Label key = new Label(texts.get("learn.save.key"));
        key.getStyleClass().add("key-cap");
        Button keep = new Button(texts.get("learn.save"), key);
        keep.getStyleClass().add("rewrite");
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.setOnAction(event -> keep(onKeep));
        field.setOnAction(event -> keep(onKeep));
        getChildren().addAll(field, keep);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Asks for this lesson in other words. */
    void begin(Lesson wanted) {
        lesson = wanted;
        field.setText(new NotedLine(wanted.text(), wanted.themes()).typed());
        setVisible(true);
        field.requestFocus();
        field.end();
    }

    /** Leaves it as it was; false when nothing is being changed. */
    boolean leave() {
        boolean busy = isVisible();
        setVisible(false);
        lesson = null;
        if (busy) {
            onLeave.run();
        }
        return busy;
    }

    /** A line without anything in it changes nothing: to remove a lesson there is another way. */
    private void keep(BiConsumer<Lesson, NotedLine> onKeep) {
        Lesson changed = lesson;
        NotedLine line = NotedLine.of(field.getText());
        leave();
        if (changed != null && !line.isBlank()) {
            onKeep.accept(changed, line);
        }
    }
}
