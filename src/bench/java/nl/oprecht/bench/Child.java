package nl.oprecht.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a Java process said, and when. A line {@code @name figure} gives a figure a name; of other lines the first counts.
 *
 * @param first milliseconds from before the start of the process to its first line
 * @param end milliseconds to the end of what it says
 * @param times milliseconds to each named line
 * @param figures what stood behind the names
 * @param rest all other lines
 */
record Child(double first, double end, Map<String, Double> times, Map<String, Double> figures, String rest) {

    private static final Path LAUNCHER = Path.of("src/main/launcher/oprecht");

    /**
     * The options of the launcher for a window or a short text, read from it, so that what is measured is what people
     * start.
     */
    static List<String> launcherOptions() throws IOException {
        return launcherOptions("quick=(-\\S+)");
    }

    /** The options of the launcher for long work. */
    static List<String> launcherOptionsForLongWork() throws IOException {
        return launcherOptions("compile='(-[^']+)'");
    }

    private static List<String> launcherOptions(String compile) throws IOException {
        String script = Files.readString(LAUNCHER);
        Matcher compiler = Pattern.compile(compile).matcher(script);
        if (!compiler.find()) {
            throw new IllegalStateException(LAUNCHER + " has no " + compile);
        }
        String exec = script.substring(script.lastIndexOf("exec \"$java\""));
        return Stream.of(compiler.group(1), exec)
                .flatMap(words -> Arrays.stream(words.split("\\s+")))
                .filter(word -> word.startsWith("-"))
                .toList();
    }

    /**
     * Runs a main class on the class path of this process, folders packed as they are for users, and waits for its end.
     *
     * @param home the user's data folder for the child
     */
    static Child run(List<String> options, Path home, Class<?> main, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", PackedClassPath.get(), main.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OPRECHT_HOME", home.toString());
        Map<String, Double> times = new HashMap<>();
        Map<String, Double> figures = new HashMap<>();
        StringBuilder rest = new StringBuilder();
        double first = 0;
        long start = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                double now = since(start);
                first = first == 0 ? now : first;
                if (line.startsWith("@")) {
                    String[] parts = line.substring(1).split(" ");
                    times.put(parts[0], now);
                    figures.put(parts[0], parts.length > 1 ? Double.parseDouble(parts[1]) : 0);
                } else {
                    rest.append(line).append('\n');
                }
            }
        }
        double end = since(start);
        process.waitFor();
        return new Child(first, end, times, figures, rest.toString());
    }

    double time(String name) {
        return found(times, name);
    }

    double figure(String name) {
        return found(figures, name);
    }

    private double found(Map<String, Double> map, String name) {
        Double value = map.get(name);
        if (value == null) {
            throw new IllegalStateException("the child never said @" + name + ", but: " + rest);
        }
        return value;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
