package nl.oprecht.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Copies of a database file from before its tables were changed, in the folder {@code backups} beside it: each opens
 * with the version of the program that it was made for. The last {@value #KEPT} are kept.
 */
final class Backups {

    private static final int KEPT = 5;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss-SSS");

    private final Path folder;
    private final String prefix;
    private final Clock clock;

    /** @param file of the database */
    Backups(Path file, Clock clock) {
        folder = file.resolveSibling("backups");
        prefix = file.getFileName().toString().replaceFirst("\\.db$", "") + '-';
        this.clock = clock;
    }

    /**
     * Copies what was last committed, what stands in the write-ahead log included, and forgets the oldest copies.
     *
     * @param version of the tables
     */
    void make(DataSource source, String version) throws IOException, SQLException {
        Files.createDirectories(folder);
        String name = prefix + MOMENT.format(LocalDateTime.now(clock)) + "-v" + version + ".db";
        Path half = folder.resolve(name + ".half");
        try {
            copy(source, half);
            Files.move(half, folder.resolve(name));
        } finally {
            Files.deleteIfExists(half);
        }
        for (Path old : beyond(KEPT)) {
            Files.deleteIfExists(old);
        }
    }

    /** Copies what was last committed to a file that is not there. */
    static void copy(DataSource source, Path to) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, to.toString());
            copy.execute();
        }
    }

    private List<Path> beyond(int kept) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.toString().endsWith(".db"))
                    .sorted(Comparator.reverseOrder())
                    .skip(kept)
                    .toList();
        }
    }
}
