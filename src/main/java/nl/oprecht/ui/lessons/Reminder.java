package nl.oprecht.ui.lessons;

import java.time.LocalDate;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import nl.oprecht.domain.lesson.FollowUp;
import nl.oprecht.i18n.Texts;

/** In the status line: how many customers are to be called today. Absent when there are none. */
final class Reminder extends Button {

    /** A clock that jumps or a computer that slept is noticed as soon as this. */
    private static final Duration LOOK = Duration.minutes(1);

    private final Notebook notebook;
    private final Texts texts;
    private final Timeline looking = new Timeline(new KeyFrame(LOOK, event -> refreshOnAnotherDay()));
    private LocalDate counted = LocalDate.MIN;

    Reminder(Notebook notebook, Texts texts, Runnable onOpen) {
        this.notebook = notebook;
        this.texts = texts;
        getStyleClass().addAll("quiet-button", "reminder");
        setMinWidth(Region.USE_PREF_SIZE);
        setTooltip(new Tooltip(texts.get("key.calls.does") + "  (" + texts.get("key.calls") + ")"));
        setOnAction(event -> onOpen.run());
        managedProperty().bind(visibleProperty());
        setVisible(false);
        looking.setCycleCount(Animation.INDEFINITE);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .addListener((showing, before, now) -> look(now));
    }

    /** Counts again. */
    void refresh() {
        LocalDate today = notebook.today().get();
        counted = today;
        notebook.background().run(() -> notebook.keeping().due(today), this::show, problem -> setVisible(false));
    }

    private void show(List<FollowUp> due) {
        long named = due.stream()
                .map(FollowUp::whom)
                .filter(whom -> !whom.isEmpty())
                .distinct()
                .count();
        long unnamed = due.stream().filter(call -> call.whom().isEmpty()).count();
        setText(texts.get("reminder.count", named + unnamed));
        setVisible(!due.isEmpty());
    }

    private void look(boolean atTheWindow) {
        if (atTheWindow) {
            // once the window is on the screen: opening the database costs more than its first frame
            Platform.runLater(this::refresh);
            looking.playFromStart();
        } else {
            looking.stop();
        }
    }

    private void refreshOnAnotherDay() {
        if (!counted.equals(notebook.today().get())) {
            refresh();
        }
    }
}
