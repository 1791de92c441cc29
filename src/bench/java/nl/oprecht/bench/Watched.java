package nl.oprecht.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that ran to its end in a process of its own.
 *
 * @param seconds from its start to its end
 * @param cpuSeconds that all cores together were busy with it; tells more where others use the machine too
 * @param peakMegabytes the most memory that was resident; 0 where there is no /proc
 * @param status its exit status
 */
record Watched(double seconds, double cpuSeconds, double peakMegabytes, int status) {

    private static final int LOOK_EVERY_MILLIS = 20;

    /** Runs a Java program with the classes of this one; what it prints is dropped. */
    static Watched java(List<String> options, String mainClass, List<String> arguments)
            throws IOException, InterruptedException {
        return run(javaCommand(options, mainClass, arguments));
    }

    /** The command for a Java program with the classes of this one. */
    static List<String> javaCommand(List<String> options, String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(arguments);
        return command;
    }

    private static Watched run(List<String> command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        double cpu = 0;
        double peak = 0;
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            cpu = process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1e3;
            peak = Math.max(peak, megabytes(process.pid(), "VmHWM"));
        }
        return new Watched((System.nanoTime() - begin) / 1e9, cpu, peak, process.exitValue());
    }

    /** A figure of a process, such as VmRSS or VmHWM; 0 when it has ended, or where there is no /proc. */
    static double megabytes(long pid, String figure) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith(figure + ":"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
