package nl.oprecht.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;

/**
 * Takes the data to the folder that the user chose, before anything in it is opened. What was there first is never
 * overwritten, and the old folder stays as it was, so a move that breaks off loses nothing and goes on at the next start.
 */
public final class DataMove {

    private static final Logger LOG = Logger.getLogger(DataMove.class.getName());

    private final Path usual;
    private final DatabaseCopy copy;

    /** Copies a database, which other processes may have open, to a file that is not there. */
    public interface DatabaseCopy {

        /** @throws UserFacingException when that fails */
        void make(Path from, Path to);
    }

    /**
     * Where the data is.
     *
     * @param folder to be used
     * @param problem what the user should know about it, in a sentence; empty for nothing
     */
    public record Outcome(Path folder, String problem) {

        private static Outcome well(Path folder) {
            return new Outcome(folder, "");
        }

        private static Outcome instead(Path folder, Path wanted, String what, String remedy) {
            return new Outcome(folder, new Problem(wanted.toString(), what, remedy).sentence());
        }
    }

    /**
     * @param usual the folder for data where the user did not choose another
     */
    public DataMove(Path usual, DatabaseCopy copy) {
        this.usual = usual;
        this.copy = copy;
    }

    /** The folder that is in use now; a chosen one once it has been filled. */
    public static Path present(Path usual) {
        return Pointer.in(usual).map(Pointer::present).orElse(usual);
    }

    /** Does what was chosen. Touches little of the disk when nothing was. */
    public Outcome settle() {
        Pointer pointer = Pointer.in(usual).orElse(null);
        if (pointer == null) {
            return Outcome.well(usual);
        }
        Path source = pointer.source();
        if (source != null) {
            return moved(pointer.folder(), source);
        }
        if (!Files.isDirectory(pointer.folder())) {
            return Outcome.instead(
                    usual,
                    pointer.folder(),
                    "Deze gegevensmap is er nu niet; Oprecht gebruikt zolang " + usual + ".",
                    "Sluit de schijf aan en start opnieuw, of kies in de instellingen een andere map.");
        }
        return Outcome.well(pointer.folder());
    }

    private Outcome moved(Path folder, Path source) {
        try {
            if (!DataFiles.hasData(folder)) {
                fill(folder, source);
            }
            new Pointer(folder, null).writeIn(usual);
            return Outcome.well(folder);
        } catch (IOException | UserFacingException e) {
            LOG.log(Level.WARNING, "the data stays in " + source, e);
            return Outcome.instead(
                    source,
                    folder,
                    "Je gegevens zijn hier niet naartoe te kopiëren; Oprecht gebruikt nog " + source + ".",
                    "Kijk of er ruimte is en of je er mag schrijven, en start opnieuw.");
        }
    }

    /** The database comes last: a folder that has one is complete. */
    private void fill(Path folder, Path source) throws IOException {
        Files.createDirectories(folder);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(source)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder) || folder.equals(source))
                    .filter(DataFiles::goesAlong)
                    .toList();
        }
        for (Path file : files) {
            DataFiles.copy(file, folder.resolve(source.relativize(file)));
        }
        Path database = DataFiles.database(source);
        if (Files.exists(database)) {
            Path half = folder.resolve("oprecht.db.half");
            Files.deleteIfExists(half);
            copy.make(database, half);
            Files.move(half, DataFiles.database(folder));
        }
    }
}
