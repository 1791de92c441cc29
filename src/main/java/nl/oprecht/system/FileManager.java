package nl.oprecht.system;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;

/** The file manager of this machine. */
public final class FileManager {

    private static final String EXPLORER = "explorer.exe";

    private final String opener;

    /** @param osName as in the system property {@code os.name} */
    public FileManager(String osName) {
        String os = osName.toLowerCase(Locale.ROOT);
        opener = os.startsWith("windows") ? EXPLORER : os.startsWith("mac") ? "open" : "xdg-open";
    }

    /**
     * Shows a folder. Takes a second at most.
     *
     * @throws UserFacingException when this machine has no file manager that can be asked
     */
    public void show(Path folder) {
        try {
            Process process = new ProcessBuilder(opener, folder.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean refused = process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() != 0;
            if (refused && !opener.equals(EXPLORER)) { // which ends with 1 also when all is well
                throw new IOException(opener + " ended with " + process.exitValue());
            }
        } catch (IOException e) {
            throw new UserFacingException(
                    new Problem(
                            folder.toString(),
                            "Deze map is hier niet te openen.",
                            "Open hem zelf in je bestandsbeheer."),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
