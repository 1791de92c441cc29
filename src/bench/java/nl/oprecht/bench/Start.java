package nl.oprecht.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.oprecht.Main;
import nl.oprecht.WindowStart;

/**
 * How long it takes from the start of a process to the first finding, in the terminal and in the window, beside a process
 * that builds a stock LanguageTool and checks the same text once. The window
 * has been opened once before, so that its classes are kept. Everything runs in turns, a few rounds.
 */
final class Start implements Measurement {

    /** The window drawn in memory, so that no screen is needed. */
    static final List<String> NO_SCREEN = List.of(
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dprism.order=sw",
            "-Dprism.text=t2k",
            "-Dheadless.geometry=1280x800-32");

    private static final int ROUNDS = Integer.getInteger("bench.start.rounds", 5);

    @Override
    public List<Ratio> measure(PrintStream log) throws Exception {
        List<String> options = KeptClasses.options(log);
        List<String> window = new ArrayList<>(options);
        window.addAll(NO_SCREEN);
        Path reply = Files.writeString(Files.createTempFile("oprecht-bench", ".txt"), SampleReply.SHORT);
        Figures stock = new Figures();
        Figures stockWithOptions = new Figures();
        Figures tone = new Figures();
        Figures all = new Figures();
        Figures key = new Figures();
        Figures windowTone = new Figures();
        Figures windowLanguage = new Figures();
        for (int round = 1; round <= ROUNDS; round++) {
            stock.add(Child.run(List.of(), Homes.empty(), StockPeer.class, reply.toString())
                    .time("found"));
            tone.add(Child.run(options, Homes.empty(), Main.class, "check", "--no-spelling", reply.toString())
                    .first());
            key.add(Child.run(window, Homes.empty(), WindowStart.class, "key").time("key"));
            stockWithOptions.add(Child.run(Child.launcherOptions(), Homes.empty(), StockPeer.class, reply.toString())
                    .time("found"));
            all.add(Child.run(options, Homes.empty(), Main.class, "check", reply.toString())
                    .end());
            Child found = Child.run(window, Homes.with(SampleReply.SHORT), WindowStart.class, "findings");
            windowTone.add(found.time("tone"));
            windowLanguage.add(found.time("language"));
            log.println("round " + round);
        }
        log.println("ms from the start of the process");
        log.println("stock, construction and first check:                    " + stock);
        log.println("the same with the options of our launcher:              " + stockWithOptions);
        log.println("terminal, first finding of tone:                        " + tone);
        log.println("terminal, all findings:                                 " + all);
        log.println("window takes a key:                                     " + key);
        log.println("window, first finding of tone in the draft on the desk: " + windowTone);
        log.println("window, first finding of spelling or grammar:           " + windowLanguage);
        String peer = "stock LanguageTool, construction and first check";
        double theirs = stock.median();
        return List.of(
                new Ratio("start to a window that takes keys", key.median(), peer, theirs, "ms", ""),
                new Ratio("start to the first tone finding, terminal", tone.median(), peer, theirs, "ms", "≤ 0.35"),
                new Ratio("start to the first tone finding, window", windowTone.median(), peer, theirs, "ms", ""),
                new Ratio("start to all findings, terminal", all.median(), peer, theirs, "ms", "≤ 0.8"),
                new Ratio("start to spelling and grammar, window", windowLanguage.median(), peer, theirs, "ms", ""));
    }
}
