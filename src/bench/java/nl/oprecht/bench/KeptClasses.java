package nl.oprecht.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.oprecht.WindowStart;

/** Opens the window once, so that Java keeps its classes, as the launcher has it do. */
final class KeptClasses {

    private KeptClasses() {}

    /** The launcher's options with those classes. */
    static List<String> options(PrintStream log) throws IOException, InterruptedException {
        Path archive = Files.createTempDirectory("oprecht-bench").resolve("classes.jsa");
        List<String> first = new ArrayList<>(Child.launcherOptions());
        first.add("-XX:ArchiveClassesAtExit=" + archive);
        first.addAll(Start.NO_SCREEN);
        Child opened = Child.run(first, Homes.with(SampleReply.SHORT), WindowStart.class, "findings");
        log.printf("the very first start: a tone finding in the window after %.0f ms%n", opened.time("tone"));
        List<String> options = new ArrayList<>(Child.launcherOptions());
        options.add("-XX:SharedArchiveFile=" + archive);
        return options;
    }
}
