package nl.oprecht.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What memory a process holds, as Linux counts it. */
public final class OwnMemory {

    private OwnMemory() {}

    /** Prints {@code @peak}, the most memory that this process ever held, and {@code @resident}, what it holds now, in MB. */
    public static void tell() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:") || line.startsWith("VmRSS:")) {
                String name = line.startsWith("VmHWM:") ? "peak" : "resident";
                System.out.println("@" + name + " " + Double.parseDouble(line.split("\\s+")[1]) / 1024);
            }
        }
        System.out.flush();
    }
}
