package nl.oprecht.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.oprecht.WindowProbe;

/**
 * What a keystroke and a report cost in the whole window, beside the writing area alone and beside a frame. In processor
 * time of the UI thread: the window stands on a screen in memory, and others may use the machine.
 */
final class WindowMeasurement implements Measurement {

    private static final List<String> IN_MEMORY = List.of(
            "-Xms420m",
            "-Xmn160m",
            "-Xmx512m",
            "-XX:MetaspaceSize=160m",
            "-XX:+UseSerialGC",
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dprism.order=sw",
            "-Dprism.text=t2k",
            "-Dheadless.geometry=1280x800-32");

    @Override
    public List<Ratio> measure(PrintStream log) throws Exception {
        List<Ratio> rows = new ArrayList<>();
        // pulses as fast as they can be painted, so that no keystroke waits for the next one
        rows.addAll(run(log, "keys", "-Djavafx.animation.fullspeed=true"));
        rows.addAll(run(log, "pulses", "-Djavafx.animation.fullspeed=false"));
        return rows;
    }

    private static List<Ratio> run(PrintStream log, String what, String speed)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(IN_MEMORY);
        command.add(speed);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), WindowProbe.class.getName(), what));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Ratio> rows = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("\t")) {
                    String[] parts = line.split("\t");
                    rows.add(new Ratio(
                            parts[1],
                            Double.parseDouble(parts[2]),
                            parts[3],
                            Double.parseDouble(parts[4]),
                            "ms",
                            parts[5].strip()));
                } else {
                    log.println(line);
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the window broke off, as told above");
        }
        return rows;
    }
}
