package nl.oprecht.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * The ends of the process.
 *
 * @param in standard input
 * @param out for results and help; bytes, so that the platform's charset has no say
 * @param err for problems
 * @param terminal whether a person sits at both ends of {@code in} and {@code out}
 * @param colour whether {@code out} shows colours
 * @param watched whether a person sees what {@code err} gets and nothing of what {@code out} gets; to be asked when it
 *     matters, as it takes a moment
 */
public record Streams(
        InputStream in, OutputStream out, OutputStream err, boolean terminal, boolean colour, BooleanSupplier watched) {

    /** What a shell says of standard output and standard error; Java asks only of all three ends together. */
    private static final String WATCHED = "[ -t 2 ] && [ ! -t 1 ] && [ ! -p /dev/fd/1 ]";

    /** Ends that nobody watches. */
    public Streams(InputStream in, OutputStream out, OutputStream err, boolean terminal, boolean colour) {
        this(in, out, err, terminal, colour, () -> false);
    }

    /**
     * Takes standard output for results alone: from now on {@link System#out} leads to standard
     * error, because libraries print there now and then. To be called once.
     */
    public static Streams ofProcess() {
        // Java 22 to 24 offer a console of their own, also when no terminal is there.
        System.setProperty("jdk.console", "java.base");
        boolean terminal = System.console() != null;
        System.setOut(System.err);
        return new Streams(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                System.err,
                terminal,
                showsColours(terminal, System.getenv()),
                Streams::isWatched);
    }

    /** A buffer over {@code out} that writes UTF-8 on every platform. */
    Writer writer() {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Whether to write colours: to a terminal that can show them, unless {@code NO_COLOR} is set. */
    static boolean showsColours(boolean terminal, Map<String, String> environment) {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** A pipe may lead to the same terminal, so that its other end counts as seen. Where there is no shell, nobody watches. */
    private static boolean isWatched() {
        if (System.getenv().getOrDefault("TERM", "").equals("dumb")) {
            return false;
        }
        try {
            return new ProcessBuilder("/bin/sh", "-c", WATCHED)
                            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
