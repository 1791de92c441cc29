package nl.oprecht;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.oprecht.i18n.Texts;
import nl.oprecht.settings.DeskMemoryFile;
import nl.oprecht.ui.Desk;
import nl.oprecht.ui.editor.WritingArea;

/**
 * Measures what a keystroke costs in the window, from the key to the painted letter, with the real checker at work
 * beside it, and prints a table. No test: how fast it is depends on the machine. Run it with
 * {@code mvn -q test-compile exec:exec@bench-typing}.
 *
 * <p>The screen is in memory and drawn by the processor alone, which is slower than a screen. A letter counts as painted when the
 * pulse after the one that laid it out begins, which waits for the painting; a pulse comes as soon as the one before is done.
 * On a machine that does other things too, the time that the UI thread itself worked tells more than the clock.
 */
public final class TypingBenchmark {

    private static final int KEYS = 60;
    private static final int FIRST = 20;
    private static final long KEY_MILLIS = 120;
    private static final long SETTLED_MILLIS = 3000;
    private static final String[] WORDS =
            ("wij bellen u terug over de vertraging van uw bestelling want dat hadden we beloofd "
                            + "en het spijt me dat het niet lukte om morgen te komen naar Utrecht")
                    .split(" ");

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final WritingArea draft;
    private final Scene scene;

    private TypingBenchmark(Scene scene) {
        this.scene = scene;
        this.draft = (WritingArea) scene.lookup(".draft");
    }

    /** Needs no arguments. */
    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("oprecht-bench");
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.get();
        AppPaths paths = new AppPaths(home);
        new DeskMemoryFile(paths.memory()).remember(Map.of("tour.seen", "yes"));
        try (Wiring wiring = new Wiring(paths, Texts.DUTCH)) {
            Desk desk = onScreen(() -> wiring.desk(false));
            Scene scene = onScreen(() -> {
                desk.show(new Stage());
                return Window.getWindows().get(0).getScene();
            });
            new TypingBenchmark(scene).run();
            onScreen(() -> {
                desk.close();
                return 0;
            });
        } finally {
            System.exit(0);
        }
    }

    private void run() throws Exception {
        System.out.println(
                "text                                 findings     handled, ms     laid out, ms     painted, ms     UI thread, ms: median, 95 %");
        measure("a letter of 1,500 characters", reply(1_500, 400));
        measure("50,000 characters, 100 paragraphs", reply(50_000, 500));
        measure("50,000 characters, 1 paragraph", reply(50_000, 50_000));
    }

    private void measure(String name, String text) throws Exception {
        onScreen(() -> {
            draft.setText(text);
            draft.moveTo(text.length() / 2);
            draft.requestFocus();
            return 0;
        });
        int cards = settle();
        List<double[]> keys = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            keys.add(key(i % 6 == 5 ? " " : "e"));
            TimeUnit.MILLISECONDS.sleep(KEY_MILLIS);
        }
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-36s%9d", name, cards));
        for (int stage = 0; stage < 4; stage++) {
            int at = stage;
            double[] sorted = keys.stream()
                    .skip(FIRST)
                    .mapToDouble(times -> times[at])
                    .sorted()
                    .toArray();
            line.append(String.format(
                    Locale.ROOT, "%10.1f %6.1f", sorted[sorted.length / 2], sorted[sorted.length * 95 / 100]));
        }
        System.out.println(line);
    }

    /** Waits until there are cards, and no check brings more of them; returns how many. */
    private int settle() throws Exception {
        int before = 0;
        int now = cards();
        while (now == 0 || now != before) {
            TimeUnit.MILLISECONDS.sleep(SETTLED_MILLIS);
            before = now;
            now = cards();
        }
        return now;
    }

    private int cards() throws Exception {
        return onScreen(() -> scene.getRoot().lookupAll(".finding-card").size());
    }

    private double[] key(String character) throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<double[]> times = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            long worked = threads.getCurrentThreadCpuTime();
            Event.fireEvent(
                    scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
            double handled = since(start);
            new AnimationTimer() {
                private final double[] pulses = new double[3];
                private int pulse;

                @Override
                public void handle(long now) {
                    pulses[pulse++] = since(start);
                    if (pulse == pulses.length) {
                        stop();
                        double work = (threads.getCurrentThreadCpuTime() - worked) / 1e6;
                        times.complete(new double[] {handled, pulses[1], pulses[2], work});
                    }
                }
            }.start();
            Platform.requestNextPulse();
        });
        return times.get(1, TimeUnit.MINUTES);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static String reply(int length, int paragraph) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        int begun = 0;
        while (text.length() < length) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
            boolean ends = random.nextInt(10) == 0;
            text.append(ends && random.nextInt(8) == 0 ? " zo snel mogelijk" : "")
                    .append(ends ? ". " : " ");
            if (ends && text.length() - begun > paragraph) {
                text.append("\n");
                begun = text.length();
            }
        }
        return text.substring(0, length);
    }

    private static <T> T onScreen(Callable<T> work) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
