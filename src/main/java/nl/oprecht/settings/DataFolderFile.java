package nl.oprecht.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.setting.DataFolder;

/** The folder of this user's data, another than the usual where a file in the usual place says so. */
public final class DataFolderFile implements DataFolder {

    private static final String OWN = "Oprecht";

    private final Path usual;
    private final Path present;
    private final boolean choosable;
    private final String problem;
    private final Consumer<Path> opener;

    /**
     * @param usual the folder where the user did not choose another
     * @param present the folder that is in use
     * @param choosable whether a choice in the usual place is heard
     * @param problem what the user should know about it, empty for nothing
     * @param opener shows a folder in the file manager
     */
    public DataFolderFile(Path usual, Path present, boolean choosable, String problem, Consumer<Path> opener) {
        this.usual = usual;
        this.present = present;
        this.choosable = choosable;
        this.problem = problem;
        this.opener = opener;
    }

    @Override
    public String present() {
        return present.toString();
    }

    @Override
    public String usual() {
        return usual.toString();
    }

    @Override
    public boolean choosable() {
        return choosable;
    }

    @Override
    public Optional<Next> next() {
        Path next = Pointer.in(usual).map(Pointer::folder).orElse(usual);
        return next.equals(present) || !choosable
                ? Optional.empty()
                : Optional.of(new Next(next.toString(), DataFiles.hasData(next)));
    }

    @Override
    public String problem() {
        return problem;
    }

    @Override
    public void choose(String folder) {
        Path chosen = path(folder);
        if (chosen.equals(present)) {
            stay();
            return;
        }
        Path next = amongOthers(chosen) ? chosen.resolve(OWN) : chosen;
        try {
            Files.createDirectories(next);
            Files.delete(Files.createTempFile(next, "oprecht", ".new"));
        } catch (IOException e) {
            throw unwritable(next, e);
        }
        point(new Pointer(next, present));
    }

    @Override
    public void stay() {
        point(new Pointer(present, null));
    }

    @Override
    public void open() {
        opener.accept(present);
    }

    /** Whether it holds other things: our files are not to be strewn among those. */
    private boolean amongOthers(Path folder) {
        if (folder.equals(usual) || DataFiles.hasData(folder) || !Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private void point(Pointer pointer) {
        try {
            pointer.writeIn(usual);
        } catch (IOException e) {
            throw unwritable(usual, e);
        }
    }

    private static Path path(String folder) {
        try {
            return Path.of(folder).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new UserFacingException(new Problem(folder, "Dit kan geen map zijn.", "Kies een andere map."), e);
        }
    }

    private static UserFacingException unwritable(Path folder, IOException cause) {
        return new UserFacingException(
                new Problem(folder.toString(), "Oprecht kan in deze map niet schrijven.", "Kies een andere map."),
                cause);
    }
}
