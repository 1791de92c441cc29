package nl.oprecht.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import nl.oprecht.domain.draft.SavedDraft;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Silence;
import nl.oprecht.settings.DeskMemoryFile;
import nl.oprecht.store.Database;
import nl.oprecht.store.OpenDesks;
import nl.oprecht.store.SqliteDrafts;

/** Data folders of somebody who has used the window before. */
final class Homes {

    private Homes() {}

    /** One with this draft on the desk. */
    static Path with(String draft) throws IOException {
        Path home = empty();
        try (Database database = Database.open(home.resolve("oprecht.db"));
                OpenDesks desks = OpenDesks.beside(home.resolve("oprecht.db"))) {
            Instant now = Instant.now();
            new SqliteDrafts(database, desks)
                    .save(new SavedDraft(
                            "bench", now, now, "", draft, "", "", "", Register.NONE, Silence.NONE, 0, 0, ""));
        }
        return home;
    }

    /** One with an empty desk. */
    static Path empty() throws IOException {
        Path home = Files.createTempDirectory("oprecht-bench");
        new DeskMemoryFile(home.resolve("window.json")).remember(Map.of("tour.seen", "yes"));
        return home;
    }
}
