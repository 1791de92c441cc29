package nl.oprecht;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import nl.oprecht.bench.OwnMemory;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.ui.editor.WritingArea;

/**
 * Starts the program as its launcher does, and says on the standard output when the window takes a key, when the first
 * finding of tone is on a card, and when the first of spelling or grammar is. Ends the process then.
 */
public final class WindowStart {

    private static final long LOOK_MILLIS = 10;
    private static final long PATIENCE_MILLIS = 120_000;
    private static final long SETTLED_MILLIS = 4000;

    private final Set<String> said = new HashSet<>();

    private WindowStart() {}

    /** @param args {@code key}: type into an empty desk; {@code findings}: wait for those of the draft on the desk */
    public static void main(String[] args) throws Exception {
        Thread watcher = new Thread(() -> new WindowStart().watch(args[0]), "watcher");
        watcher.setDaemon(true);
        watcher.start();
        Main.main(new String[0]);
    }

    private void watch(String what) {
        try {
            long end = System.currentTimeMillis() + PATIENCE_MILLIS;
            String last = what.equals("key") ? "key" : "language";
            while (!said.contains(last) && System.currentTimeMillis() < end) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                look(what);
            }
            if (what.equals("findings")) {
                // until nothing is under way any more
                TimeUnit.MILLISECONDS.sleep(SETTLED_MILLIS);
            }
            OwnMemory.tell();
            Runtime.getRuntime().halt(0);
        } catch (Exception e) {
            // whatever it is: this thread has nobody else to tell than the parent process, which waits for the end of
            // this one and shows what it printed
            e.printStackTrace(System.out);
            Runtime.getRuntime().halt(1);
        }
    }

    private void look(String what) throws Exception {
        try {
            onScreen(() -> {
                for (Window window : Window.getWindows()) {
                    if (window.isShowing()) {
                        look(what, window);
                    }
                }
                return 0;
            });
        } catch (IllegalStateException e) {
            // JavaFX has not begun
        }
    }

    private void look(String what, Window window) {
        Parent root = window.getScene().getRoot();
        say("shown");
        if (what.equals("key")) {
            Node focused = window.getScene().getFocusOwner();
            if (focused != null && root.lookup(".draft") instanceof WritingArea draft) {
                Event.fireEvent(
                        focused,
                        new KeyEvent(KeyEvent.KEY_TYPED, "e", "", KeyCode.UNDEFINED, false, false, false, false));
                if (draft.text().contains("e")) {
                    say("key");
                }
            }
            return;
        }
        for (Node card : root.lookupAll(".finding-card")) {
            say(card.getStyleClass().contains(Severity.LANGUAGE.id()) ? "language" : "tone");
        }
    }

    private void say(String name) {
        if (said.add(name)) {
            System.out.println("@" + name);
            System.out.flush();
        }
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
