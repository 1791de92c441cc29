package nl.oprecht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.settings.DataMove;

/**
 * Where the program keeps what it must remember. Naming a place does not make it.
 *
 * @param data the folder of this user's data, absolute
 * @param usual the folder where the operating system wants such data, absolute
 * @param named whether {@code OPRECHT_HOME} names the folder, so that nothing else does
 */
public record AppPaths(Path data, Path usual, boolean named) {

    private static final String OVERRIDE = "OPRECHT_HOME";

    /** The places when all is in this folder. */
    AppPaths(Path data) {
        this(data, data, true);
    }

    /**
     * The places on this machine: {@code OPRECHT_HOME} when set, else the folder that the user chose, else where the
     * operating system wants them. A variable that is empty counts as not set.
     *
     * @param env the environment variables
     * @param osName as in the system property {@code os.name}
     * @param home the user's home folder
     * @throws UserFacingException when {@code OPRECHT_HOME} cannot be the name of a folder
     */
    public static AppPaths of(Map<String, String> env, String osName, Path home) {
        Path usual = absolute(usual(env, osName.toLowerCase(Locale.ROOT), home));
        return variable(env, OVERRIDE)
                .map(named -> new AppPaths(absolute(chosen(named)), usual, true))
                .orElseGet(() -> new AppPaths(DataMove.present(usual), usual, false));
    }

    /** The same with the data in this folder. */
    AppPaths in(Path folder) {
        return new AppPaths(folder, usual, named);
    }

    /** The file of templates and drafts. */
    public Path database() {
        return data.resolve("oprecht.db");
    }

    /** The file of settings. */
    public Path settings() {
        return data.resolve("settings.json");
    }

    /** The file of how the window stood. */
    public Path memory() {
        return data.resolve("window.json");
    }

    /**
     * Makes the data folder where it is missing.
     *
     * @throws UserFacingException when it cannot be made or written to
     */
    public void createData() {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UserFacingException(unwritable(), e);
        }
        if (!Files.isWritable(data)) {
            throw new UserFacingException(unwritable());
        }
    }

    private Problem unwritable() {
        return new Problem(
                data.toString(),
                "Oprecht kan in deze map niet schrijven.",
                "Geef jezelf schrijfrechten, of wijs met " + OVERRIDE + " een andere map aan.");
    }

    private static Path chosen(String folder) {
        try {
            return Path.of(folder);
        } catch (InvalidPathException e) {
            throw new UserFacingException(
                    new Problem(OVERRIDE, "'" + folder + "' kan geen map zijn.", "Vul het pad van een map in."), e);
        }
    }

    private static Path absolute(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    private static Path usual(Map<String, String> env, String os, Path home) {
        if (os.startsWith("windows")) {
            return variable(env, "APPDATA")
                    .map(Path::of)
                    .orElseGet(() -> home.resolve("AppData").resolve("Roaming"))
                    .resolve("Oprecht");
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Oprecht");
        }
        return variable(env, "XDG_DATA_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute) // the XDG specification has relative ones ignored
                .orElseGet(() -> home.resolve(".local").resolve("share"))
                .resolve("oprecht");
    }

    private static Optional<String> variable(Map<String, String> env, String name) {
        return Optional.ofNullable(env.get(name)).filter(value -> !value.isBlank());
    }
}
