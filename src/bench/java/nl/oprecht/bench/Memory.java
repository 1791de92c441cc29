package nl.oprecht.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.oprecht.WindowStart;

/**
 * The most memory that the window ever held, with a draft of 1,000 words and all its findings, beside a process that holds
 * a stock LanguageTool after one check of it, once as Java starts by itself and once with the options of our launcher.
 */
final class Memory implements Measurement {

    private static final int ROUNDS = Integer.getInteger("bench.memory.rounds", 3);

    @Override
    public List<Ratio> measure(PrintStream log) throws Exception {
        List<String> options = KeptClasses.options(log);
        List<String> window = new ArrayList<>(options);
        window.addAll(Start.NO_SCREEN);
        String draft = SampleReply.thousandWords();
        Path reply = Files.writeString(Files.createTempFile("oprecht-bench", ".txt"), draft);
        Figures ours = new Figures();
        Figures oursNow = new Figures();
        Figures stock = new Figures();
        Figures stockWithOptions = new Figures();
        for (int round = 1; round <= ROUNDS; round++) {
            stock.add(Child.run(List.of(), Homes.empty(), StockPeer.class, reply.toString())
                    .figure("peak"));
            Child held = Child.run(window, Homes.with(draft), WindowStart.class, "findings");
            ours.add(held.figure("peak"));
            oursNow.add(held.figure("resident"));
            stockWithOptions.add(Child.run(Child.launcherOptions(), Homes.empty(), StockPeer.class, reply.toString())
                    .figure("peak"));
            log.println("round " + round);
        }
        log.println("MB, the most ever held");
        log.println("window with 1,000 words:                     " + ours);
        log.println("the same, what it holds in the end:          " + oursNow);
        log.println("stock after one check:                       " + stock);
        log.println("stock after one check, our launcher's options: " + stockWithOptions);
        String what = "most memory of the window, 1,000 words";
        return List.of(
                new Ratio(
                        what, ours.median(), "stock LanguageTool, Java's own options", stock.median(), "MB", "≤ 1.25"),
                new Ratio(
                        what,
                        ours.median(),
                        "stock LanguageTool, our launcher's options",
                        stockWithOptions.median(),
                        "MB",
                        "≤ 1.25"));
    }
}
