package nl.oprecht;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import nl.oprecht.PulseWork.Pulse;

/**
 * Measures in the window, with the real checker at work beside it, what a keystroke costs and what a report costs. The
 * screen is in memory and drawn by the processor alone, which is slower than a screen.
 *
 * <p>Each line that begins with a tab is a ratio for the table, its parts apart by tabs.
 */
public final class WindowProbe {

    private static final int KEYS = 50;
    private static final int FIRST = 20;
    private static final long KEY_MILLIS = 120;
    /** By then a check has come back, also on a busy machine. */
    private static final long CHECKED_MILLIS = 500;

    private static final int PASTES = 5;
    private static final double FRAME_MILLIS = 1000 / 60.0;
    private static final String PROMISE = "zo snel mogelijk";
    private static final String[] WORDS =
            ("wij bellen u terug over de vertraging van uw bestelling want dat hadden we beloofd "
                            + "en het spijt me dat het niet lukte om morgen te komen naar Utrecht")
                    .split(" ");

    /** A hundred words, with some of what the program has to say something about. */
    private static final String PARAGRAPH =
            """
            Bedankt voor uw bericht van 12 maart over bestelling 4512. U wacht al twee weken op de lamp die wij voor 1 maart zouden brengen, \
            en u schrijft dat uw dochter er donderdag haar kamer mee wilde inrichten. Helaas hebben wij de vervoerder pas woensdag gebeld, \
            en dat had eerder gemoeten. Onze excuses voor het eventuele ongemak. De lamp staat nu in Utrecht en gaat vrijdag op de wagen. \
            Ik heb de chauffeur gevraagd om u een uur van tevoren te bellen. Wij doen ons best om het pakket op tijd te leveren. \
            Komt dat niet uit, dan hoor ik graag welke dag u wel past. De verzendkosten van 4,95 euro staan morgen op uw rekening, en de \
            klantenservise heeft uw nummer.
            """;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final DeskOnScreen screen;

    private WindowProbe(DeskOnScreen screen) {
        this.screen = screen;
    }

    /** @param args {@code keys} for keystrokes, {@code pulses} for reports */
    public static void main(String[] args) throws Exception {
        try {
            DeskOnScreen screen = new DeskOnScreen();
            WindowProbe probe = new WindowProbe(screen);
            if (args[0].equals("keys")) {
                probe.keys();
            } else {
                probe.pulses();
            }
            screen.close();
            System.exit(0);
        } catch (Exception e) {
            // whatever it is: JavaFX would keep this process alive, and the parent process waits for its end and shows
            // what it printed
            e.printStackTrace(System.out);
            System.exit(1);
        }
    }

    private void keys() throws Exception {
        System.out.println(
                "milliseconds: median, 95 %          findings        handled       laid out        painted      UI thread");
        keys("a letter of 1,500 characters", made(1_500, 400));
        keys("50,000 characters, 100 paragraphs", made(50_000, 500));
        keys("50,000 characters in one paragraph", made(50_000, 50_000));
    }

    private void keys(String name, String text) throws Exception {
        List<double[]> alone = keys(screen.alone(), name + ", area", text);
        List<double[]> window = keys(screen.window(), name, text);
        ratio("A key in the window, " + name, window, alone, 3, 0.5);
        ratio("The same, 95th percentile", window, alone, 3, 0.95);
    }

    private List<double[]> keys(Scene scene, String name, String text) throws Exception {
        int cards = screen.write(scene, text, text.length() / 2);
        List<double[]> keys = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            double[] times = key(scene, i % 6 == 5 ? " " : "e");
            if (i >= FIRST) {
                keys.add(times);
            }
            TimeUnit.MILLISECONDS.sleep(KEY_MILLIS);
        }
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-42s%3d", name, cards));
        for (int stage = 0; stage < 4; stage++) {
            line.append(String.format(Locale.ROOT, "%8.1f %6.1f", part(keys, stage, 0.5), part(keys, stage, 0.95)));
        }
        System.out.println(line);
        return keys;
    }

    /** Milliseconds until a key is handled, laid out, and painted; and of processor time of the UI thread for all that. */
    private double[] key(Scene scene, String character) throws Exception {
        CompletableFuture<double[]> times = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            long worked = threads.getCurrentThreadCpuTime();
            DeskOnScreen.type(scene, character);
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

    private void pulses() throws Exception {
        String text = PARAGRAPH.repeat(9).strip();
        int middle = text.indexOf("Komt dat niet uit", text.length() / 2);
        String before = text.substring(0, middle) + "Wij bellen u " + PROMISE.substring(0, PROMISE.length() - 1);
        String draft = before + ". " + text.substring(middle);
        Scene scene = screen.window();
        int cards = screen.write(scene, draft, before.length());
        PulseWork work = DeskOnScreen.on(
                () -> new PulseWork(scene, () -> ((Parent) scene.getRoot().lookup(".cards"))
                        .getChildrenUnmodifiable()
                        .size()));
        int words = draft.split("\\s+").length;
        System.out.println("A draft of " + words + " words with " + cards
                + " findings; UI thread, the longest pulse, ms: median, 95 %, most");
        List<double[]> brings = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            List<Pulse> pulses = pulses(scene, work, "k");
            brings.add(longest(pulses, true));
            pulses(scene, work, "");
        }
        DeskOnScreen.on(() -> {
            DeskOnScreen.draft(scene).moveTo(text.indexOf("Utrecht", middle) + 3);
            return 0;
        });
        List<double[]> nothing = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            nothing.add(longest(pulses(scene, work, i % 2 == 0 ? "e" : ""), false));
        }
        List<double[]> pasted = new ArrayList<>();
        for (int i = 0; i < PASTES; i++) {
            screen.write(scene, "", 0);
            DeskOnScreen.on(work::taken);
            screen.write(scene, draft, before.length());
            pasted.add(longest(DeskOnScreen.on(work::taken), true));
        }
        say("a key that changes no finding, and its report", nothing);
        say("a report that brings a finding", brings);
        say("the first report of a text that is pasted", pasted);
        String what = "The longest pulse when a report brings a finding, 1,000 words, ";
        ratio(what + "median", part(brings, 0, 0.5), "a frame", FRAME_MILLIS, "≤ 1");
        ratio(what + "95th percentile", part(brings, 0, 0.95), "a frame", FRAME_MILLIS, "≤ 1");
        ratio(what + "95th percentile", part(brings, 0, 0.95), "the pulse of a key", part(nothing, 0, 0.95), "");
    }

    /** Types a letter, or takes one back, and gives the pulses of the key and of its report. */
    private static List<Pulse> pulses(Scene scene, PulseWork work, String letter) throws Exception {
        DeskOnScreen.on(() -> {
            work.taken();
            if (letter.isEmpty()) {
                DeskOnScreen.press(scene, KeyCode.BACK_SPACE);
            } else {
                DeskOnScreen.type(scene, letter);
            }
            return 0;
        });
        TimeUnit.MILLISECONDS.sleep(CHECKED_MILLIS);
        return DeskOnScreen.on(work::taken);
    }

    /** The longest pulse; with a report the longest from the one on that brought it. */
    private static double[] longest(List<Pulse> pulses, boolean report) {
        return new double[] {
            pulses.stream()
                    .dropWhile(pulse -> report && !pulse.changed())
                    .mapToDouble(Pulse::millis)
                    .max()
                    .orElse(0)
        };
    }

    private static void say(String what, List<double[]> times) {
        System.out.printf(
                Locale.ROOT,
                "%-44s%8.1f%8.1f%8.1f%n",
                what,
                part(times, 0, 0.5),
                part(times, 0, 0.95),
                part(times, 0, 1));
    }

    private static void ratio(String what, List<double[]> ours, List<double[]> theirs, int part, double share) {
        ratio(what, part(ours, part, share), "the writing area alone", part(theirs, part, share), "");
    }

    private static void ratio(String what, double ours, String peer, double theirs, String goal) {
        System.out.println(String.join("\t", "", what, String.valueOf(ours), peer, String.valueOf(theirs), goal + " "));
    }

    /** What such a share of the times stays below. */
    private static double part(List<double[]> times, int part, double share) {
        double[] sorted =
                times.stream().mapToDouble(each -> each[part]).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static String made(int length, int paragraph) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        int begun = 0;
        while (text.length() < length) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
            boolean ends = random.nextInt(10) == 0;
            text.append(ends && random.nextInt(8) == 0 ? " " + PROMISE : "").append(ends ? ". " : " ");
            if (ends && text.length() - begun > paragraph) {
                text.append("\n");
                begun = text.length();
            }
        }
        return text.substring(0, length);
    }
}
