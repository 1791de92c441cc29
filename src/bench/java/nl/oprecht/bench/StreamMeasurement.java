package nl.oprecht.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether the memory of {@code oprecht check --input jsonl} stays flat over a stream: how much is resident after each
 * tenth of the lines. The sentences are more than the program keeps, so that it keeps and forgets all the time.
 */
final class StreamMeasurement implements Measurement {

    private static final int LINES = Integer.getInteger("bench.stream.lines", 200_000);
    private static final int TENTHS = 10;

    /** By then all is loaded, compiled and kept that will be. */
    private static final int SETTLED = 3;

    @Override
    public List<Ratio> measure(PrintStream log) throws Exception {
        return List.of(ratio("tone only", List.of("--no-spelling"), log), ratio("tone and language", List.of(), log));
    }

    private static Ratio ratio(String kind, List<String> options, PrintStream log) throws Exception {
        log.println(kind);
        List<Double> resident = residentAfterTenths(options, log);
        String what = String.format(Locale.ENGLISH, "resident after %,d lines, %s", LINES, kind);
        return new Ratio(
                what,
                resident.get(TENTHS - 1),
                "itself after " + SETTLED + "0%",
                resident.get(SETTLED - 1),
                "MB",
                "≤ 1.1");
    }

    private static List<Double> residentAfterTenths(List<String> options, PrintStream log) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("check", "--input", "jsonl"));
        arguments.addAll(options);
        Process oprecht = new ProcessBuilder(
                        Watched.javaCommand(Child.launcherOptionsForLongWork(), "nl.oprecht.Main", arguments))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread writer = new Thread(() -> write(oprecht), "lines");
        writer.setDaemon(true);
        writer.start();
        List<Double> resident = new ArrayList<>();
        try (BufferedReader results = oprecht.inputReader()) {
            for (int line = 1; line <= LINES; line++) {
                if (results.readLine() == null) {
                    throw new IllegalStateException("no result for line " + line);
                }
                if (line % (LINES / TENTHS) == 0) {
                    double megabytes = Watched.megabytes(oprecht.pid(), "VmRSS");
                    resident.add(megabytes);
                    log.printf(Locale.ROOT, "%d%%: %.0f MB%n", 100L * line / LINES, megabytes);
                }
            }
        } finally {
            oprecht.destroy();
        }
        return resident;
    }

    private static void write(Process oprecht) {
        try (BufferedWriter lines = oprecht.outputWriter()) {
            JsonMapper json = new JsonMapper();
            MadeUpReplies replies = new MadeUpReplies();
            for (int line = 1; line <= LINES; line++) {
                lines.write(json.writeValueAsString(Map.of("id", line, "reply", replies.shortOne())));
                lines.newLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
