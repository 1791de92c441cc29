package nl.oprecht;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.oprecht.i18n.Texts;
import nl.oprecht.settings.DeskMemoryFile;
import nl.oprecht.ui.Desk;
import nl.oprecht.ui.editor.WritingArea;

/** The whole window with the real checker, and the writing area alone, on a screen in memory. */
final class DeskOnScreen {

    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");
    private static final long LOOK_MILLIS = 50;
    private static final long SETTLED_MILLIS = 3000;

    private final Wiring wiring;
    private final Desk desk;
    private final Scene window;
    private final Scene alone;

    /** Opens both, and waits until spelling and grammar are checked too. */
    DeskOnScreen() throws Exception {
        Path home = Files.createTempDirectory("oprecht-bench");
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.get();
        AppPaths paths = new AppPaths(home);
        new DeskMemoryFile(paths.memory()).remember(Map.of("tour.seen", "yes"));
        wiring = new Wiring(paths, Texts.DUTCH);
        alone = on(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new WritingArea("", "", 24, 38.75), 700, 800));
            stage.show();
            return stage.getScene();
        });
        desk = on(() -> wiring.desk(false));
        window = on(() -> {
            Stage stage = new Stage();
            desk.show(stage);
            return stage.getScene();
        });
        await(() ->
                window.getRoot().lookup(".status-light").getPseudoClassStates().contains(READY));
    }

    /** The window. */
    Scene window() {
        return window;
    }

    /** The writing area with nothing around it. */
    Scene alone() {
        return alone;
    }

    /** The draft in a scene. */
    static WritingArea draft(Scene scene) {
        Node found = scene.getRoot() instanceof WritingArea area
                ? area
                : scene.getRoot().lookup(".draft");
        return (WritingArea) found;
    }

    /** Writes a text, puts the caret there, and waits until no check brings more cards; returns how many there are. */
    int write(Scene scene, String text, int caret) throws Exception {
        on(() -> {
            ((Stage) scene.getWindow()).toFront();
            scene.getWindow().requestFocus();
            WritingArea draft = draft(scene);
            draft.setText(text);
            draft.moveTo(caret);
            draft.requestFocus();
            return 0;
        });
        if (scene == window && !text.isEmpty()) {
            await(() -> !scene.getRoot().lookupAll(".finding-card").isEmpty());
        }
        int before = -1;
        int now = cards(scene);
        while (now != before) {
            TimeUnit.MILLISECONDS.sleep(SETTLED_MILLIS);
            before = now;
            now = cards(scene);
        }
        return now;
    }

    /** How many findings have cards in a scene. */
    static int cards(Scene scene) throws Exception {
        return on(() -> scene.getRoot().lookupAll(".finding-card").size());
    }

    /** Types a character; on the UI thread. */
    static void type(Scene scene, String character) {
        Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    /** Presses a key that types nothing; on the UI thread. */
    static void press(Scene scene, KeyCode key) {
        Event.fireEvent(
                scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    /** Waits until this holds on the UI thread. */
    static void await(Callable<Boolean> condition) throws Exception {
        while (!on(condition)) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    /** Does something on the UI thread, and waits for it. */
    static <T> T on(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /** Closes both. */
    void close() throws Exception {
        on(() -> {
            Window.getWindows().forEach(Window::hide);
            desk.close();
            return 0;
        });
        wiring.close();
    }
}
