package nl.oprecht.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateQuery;
import nl.oprecht.library.TemplateFiles;
import nl.oprecht.pack.PackReader;

/**
 * Measures searches in a large library as somebody types, keystroke by keystroke, and prints a table. No test: how
 * fast it is depends on the machine. One of the benchmarks, {@code search}.
 *
 * <p>A search is all that a keystroke costs below the window, the contents of the hits included. The file is in the
 * cache of the operating system, as it is after a start of the program; nothing else is kept from run to run.
 */
public final class SearchBenchmark {

    private static final int TEMPLATES = 100_000;
    private static final int SESSIONS = 400;
    private static final int FRESH = 40;
    private static final int SCANS = 15;
    private static final List<String> SITUATIONS = List.of("", "", "vertraging", "defect", "rekening");
    private static final List<List<String>> WANTED = List.of(
            List.of(),
            List.of("EXCUUS"),
            List.of("OPLOSSING", "ERKENNING", "EXCUUS", "VERVOLG", "EERLIJK", "OP_DE_HOOGTE", "MENS", "REDEN", "DANK"),
            List.of("REDEN", "OPEN_VRAAG"));

    private final Random random = new Random(7);
    private final Path file;
    private final List<Template> library;

    private SearchBenchmark(Path file, List<Template> library) {
        this.file = file;
        this.library = library;
    }

    /** Needs no arguments. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("oprecht-bench");
        try {
            List<Template> models =
                    TemplateFiles.shipped(PackReader.vocabulary("nl")).templates();
            new SearchBenchmark(folder.resolve("oprecht.db"), new LargeLibrary(models).templates(TEMPLATES)).run();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void run() throws IOException {
        fill();
        System.out.printf(
                "%n%-34s %7s %8s %8s %8s %8s %9s  (ms)%n",
                "searches", "number", "p50", "p95", "p99", "max", "work p95");
        try (Database database = Database.open(file)) {
            typing(database, SESSIONS / 4); // warms the virtual machine up
            List<Sample> samples = typing(database, SESSIONS);
            for (Kind kind : Kind.values()) {
                print(
                        kind.title,
                        samples.stream().filter(sample -> sample.kind == kind).toList());
            }
            print("all", samples);
            freshly("", "empty, freshly opened");
            freshly("bdgkprsvwehmntoil", "first letter, freshly opened");
            compare(database, samples);
        }
    }

    private void fill() throws IOException {
        try (Database database = Database.open(file)) {
            SqliteTemplateLibrary templates = new SqliteTemplateLibrary(database);
            long start = System.nanoTime();
            templates.saveAll(library);
            System.out.printf(
                    "%,d templates saved in %.1f s, %.0f MB%n",
                    library.size(), (System.nanoTime() - start) / 1e9, Files.size(file) / 1e6);
            for (int i = 0; i < 300; i++) {
                String id = library.get(random.nextInt(library.size())).id();
                if (i % 5 == 0) {
                    templates.favourite(id, true);
                }
                for (int use = random.nextInt(9); use > 0; use--) {
                    templates.used(id);
                }
            }
        }
    }

    private enum Kind {
        EMPTY("empty"),
        FIRST("first letter"),
        SHORT("two and three letters"),
        LONG("longer"),
        SLIP("with a slip of the key");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /**
     * One search.
     *
     * @param millis by the clock
     * @param work of the processor, in milliseconds: what is left of the time on a machine with nothing else to do
     */
    private record Sample(Kind kind, TemplateQuery query, double millis, double work) {}

    private List<Sample> typing(Database database, int sessions) {
        SqliteTemplateLibrary templates = new SqliteTemplateLibrary(database);
        List<Sample> samples = new ArrayList<>();
        for (int session = 0; session < sessions; session++) {
            boolean slip = session % 5 == 0;
            String typed = slip ? slipped(wish()) : wish();
            String situation = one(SITUATIONS);
            List<String> wanted = one(WANTED);
            List<String> only = session % 10 == 1 ? List.of("EXCUUS", "DANK") : List.of();
            for (int length = 0; length <= typed.length(); length++) {
                TemplateQuery query = new TemplateQuery(
                        typed.substring(0, length), only, wanted, situation, TemplateQuery.USUAL_LIMIT);
                samples.add(sample(kind(length, slip), query, () -> templates.search(query)));
            }
        }
        return samples;
    }

    private static Kind kind(int length, boolean slip) {
        if (length < 2) {
            return length == 0 ? Kind.EMPTY : Kind.FIRST;
        }
        return length < 4 ? Kind.SHORT : slip ? Kind.SLIP : Kind.LONG;
    }

    /** What somebody types: one to three words of a title, of the labels or of the text. */
    private String wish() {
        Template template = one(library);
        String from =
                switch (random.nextInt(4)) {
                    case 0, 1 -> template.title();
                    case 2 -> String.join(" ", template.labels().tags());
                    default -> template.formal();
                };
        List<String> words = Arrays.stream(from.split("[^\\p{L}\\p{N}'-]+"))
                .filter(word -> word.length() > 2)
                .toList();
        if (words.isEmpty()) {
            return "e-mail";
        }
        int first = random.nextInt(words.size());
        int count = Math.min(1 + random.nextInt(3), words.size() - first);
        return String.join(" ", words.subList(first, first + count)).toLowerCase(Locale.ROOT);
    }

    /** With two letters swapped. */
    private String slipped(String typed) {
        int at = 1 + random.nextInt(typed.length() - 2);
        return typed.substring(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.substring(at + 2);
    }

    private void freshly(String letters, String title) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < FRESH; i++) {
            String typed = letters.isEmpty() ? "" : String.valueOf(letters.charAt(i % letters.length()));
            TemplateQuery query =
                    new TemplateQuery(typed, List.of(), one(WANTED), one(SITUATIONS), TemplateQuery.USUAL_LIMIT);
            try (Database database = Database.open(file)) {
                SqliteTemplateLibrary templates = new SqliteTemplateLibrary(database);
                samples.add(sample(Kind.FIRST, query, () -> templates.search(query)));
            }
        }
        print(title, samples);
    }

    /** The same queries by reading all texts, for some of them: it takes long. */
    private void compare(Database database, List<Sample> samples) {
        List<Sample> typed = new ArrayList<>(samples.stream()
                .filter(sample -> !sample.query.words().isBlank())
                .toList());
        Collections.shuffle(typed, random);
        List<Sample> some = typed.subList(0, SCANS);
        List<Sample> scans = some.stream()
                .map(sample -> sample(sample.kind, sample.query, () -> scan(database, sample.query)))
                .toList();
        print("a sample of these", some);
        print("the same by LIKE over all rows", scans);
        System.out.println("@search " + percentile(some, Sample::work, 50));
        System.out.println("@scan " + percentile(scans, Sample::work, 50));
    }

    private static List<Long> scan(Database database, TemplateQuery query) {
        List<String> words = List.of(query.words().strip().split(" "));
        String holds = "(title LIKE ? OR tags LIKE ? OR formal LIKE ? OR familiar LIKE ?)";
        String sql = "SELECT template FROM content WHERE "
                + String.join(" AND ", words.stream().map(word -> holds).toList()) + " ORDER BY title LIMIT "
                + query.limit();
        Object[] values = words.stream()
                .flatMap(word -> Stream.generate(() -> '%' + word + '%').limit(4))
                .toArray();
        return database.read(statements -> statements.all(sql, row -> row.getLong(1), values));
    }

    private static Sample sample(Kind kind, TemplateQuery query, Runnable search) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long worked = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        search.run();
        double millis = (System.nanoTime() - start) / 1e6;
        return new Sample(kind, query, millis, (threads.getCurrentThreadCpuTime() - worked) / 1e6);
    }

    private static void print(String title, List<Sample> samples) {
        System.out.printf(
                "%-34s %7d %8.2f %8.2f %8.2f %8.2f %9.2f%n",
                title,
                samples.size(),
                percentile(samples, Sample::millis, 50),
                percentile(samples, Sample::millis, 95),
                percentile(samples, Sample::millis, 99),
                percentile(samples, Sample::millis, 100),
                percentile(samples, Sample::work, 95));
    }

    private static double percentile(List<Sample> samples, ToDoubleFunction<Sample> value, int percent) {
        double[] sorted = samples.stream().mapToDouble(value).sorted().toArray();
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
