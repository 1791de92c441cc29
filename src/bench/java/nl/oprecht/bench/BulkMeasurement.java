package nl.oprecht.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.oprecht.pack.LanguagePack;
import nl.oprecht.pack.PackReader;

/**
 * How many replies a second {@code oprecht check} reads from a folder beside {@code languagetool-commandline}, each a
 * process of its own, with the same stock rules; Oprecht's tone rules come in addition.
 */
final class BulkMeasurement implements Measurement {

    private static final int REPLIES = Integer.getInteger("bench.bulk.replies", 2000);
    private static final int ROUNDS = Integer.getInteger("bench.bulk.rounds", 2);
    private static final String PEER = "languagetool-commandline 6.8";

    /** Of a program that has read all: Oprecht says 1 for findings. */
    private static final int MOST_STATUS = 1;

    /** One who checks a folder. */
    private interface Program {
        Watched check(Path folder) throws IOException, InterruptedException;
    }

    /** A program with what was measured of it. */
    private static final class Contender {
        final String name;
        final Program program;
        final List<Double> whole = new ArrayList<>();
        final List<Double> withoutStart = new ArrayList<>();
        final List<Double> peak = new ArrayList<>();

        Contender(String name, Program program) {
            this.name = name;
            this.program = program;
        }

        void round(Path many, Path one, PrintStream log) throws IOException, InterruptedException {
            Watched start = checked(one);
            Watched all = checked(many);
            whole.add(REPLIES / all.seconds());
            withoutStart.add((REPLIES - 1) / (all.seconds() - start.seconds()));
            peak.add(all.peakMegabytes());
            log.printf(
                    Locale.ROOT,
                    "%-30s one reply %.1f s (cpu %.1f), %d replies %.1f s (cpu %.1f): %.1f/s, %.1f/s without start; %.0f MB; status %d%n",
                    name,
                    start.seconds(),
                    start.cpuSeconds(),
                    REPLIES,
                    all.seconds(),
                    all.cpuSeconds(),
                    last(whole),
                    last(withoutStart),
                    all.peakMegabytes(),
                    all.status());
        }

        private Watched checked(Path folder) throws IOException, InterruptedException {
            Watched child = program.check(folder);
            if (child.status() > MOST_STATUS) {
                throw new IllegalStateException(name + " ended with " + child.status());
            }
            return child;
        }

        private static double last(List<Double> figures) {
            return figures.get(figures.size() - 1);
        }
    }

    @Override
    public List<Ratio> measure(PrintStream log) throws Exception {
        Path many = Files.createTempDirectory("oprecht-bulk");
        Path one = Files.createTempDirectory("oprecht-one");
        try {
            write(many, one, log);
            Contender peer = new Contender(PEER, BulkMeasurement::peer);
            Contender ours = new Contender("oprecht check", folder -> ours(folder, List.of()));
            Contender tone =
                    new Contender("oprecht check --no-spelling", folder -> ours(folder, List.of("--no-spelling")));
            for (int round = 0; round < ROUNDS; round++) {
                for (Contender contender : List.of(peer, ours, tone)) {
                    contender.round(many, one, log);
                }
            }
            return List.of(
                    ratio("replies a second, tone and language", ours.whole, peer.whole, "≥ 4"),
                    ratio("the same without start", ours.withoutStart, peer.withoutStart, "≥ 4"),
                    ratio("replies a second, tone only", tone.whole, peer.whole, ""),
                    new Ratio(
                            "peak memory of that run, tone and language",
                            mean(ours.peak),
                            PEER,
                            mean(peer.peak),
                            "MB",
                            ""));
        } finally {
            delete(many);
            delete(one);
        }
    }

    private static void write(Path many, Path one, PrintStream log) throws IOException {
        MadeUpReplies replies = new MadeUpReplies();
        long words = 0;
        for (int i = 0; i < REPLIES; i++) {
            String reply = replies.next();
            words += reply.split("\\s+").length;
            Files.writeString(many.resolve(String.format("%04d.txt", i)), reply);
        }
        Files.copy(many.resolve("0000.txt"), one.resolve("0000.txt"));
        log.printf(
                Locale.ROOT,
                "%d replies of %d words on average; %.0f%% of the sentences occur once%n",
                REPLIES,
                words / REPLIES,
                100 * replies.uniqueShare());
    }

    /**
     * As its makers start it, with the settings that Java chooses; but unverified, as its main class does not pass
     * without the English module, which would bring other rules.
     */
    private static Watched peer(Path folder) throws IOException, InterruptedException {
        LanguagePack pack = PackReader.read("nl");
        return Watched.java(
                List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote"),
                "org.languagetool.commandline.Main",
                List.of(
                        "--language", "nl",
                        "--encoding", "utf-8",
                        "--disablecategories", String.join(",", pack.mutedCategories()),
                        "--disable", String.join(",", pack.mutedRules()),
                        "--recursive", folder.toString()));
    }

    private static Watched ours(Path folder, List<String> options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("check"));
        arguments.addAll(options);
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().map(Path::toString).forEach(arguments::add);
        }
        return Watched.java(Child.launcherOptionsForLongWork(), "nl.oprecht.Main", arguments);
    }

    private static Ratio ratio(String what, List<Double> ours, List<Double> theirs, String goal) {
        return new Ratio(what, mean(ours), PEER, mean(theirs), "/s", goal);
    }

    private static double mean(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
