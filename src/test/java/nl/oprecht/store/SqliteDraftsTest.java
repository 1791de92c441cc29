package nl.oprecht.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.oprecht.domain.draft.SampleDraft;
import nl.oprecht.domain.draft.SavedDraft;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.tone.Silence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDraftsTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00.123Z");
    private static final SavedDraft BANK = SampleDraft.of("bank", NOON, "Waar blijft mijn bank?", "Beste Noor, sorry.");
    private static final SavedDraft TRAIN =
            SampleDraft.of("trein", NOON.plusSeconds(60), "De trein van Zoë was te laat.", "Dag Zoë, wat naar.");

    @TempDir
    Path folder;

    private Database database;
    private OpenDesks desks;
    private SqliteDrafts drafts;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("oprecht.db"));
        desks = OpenDesks.beside(folder.resolve("oprecht.db"));
        drafts = new SqliteDrafts(database, desks);
    }

    @AfterEach
    void close() {
        desks.close();
        database.close();
    }

    @Test
    void keepsAllOfADraftAndItsNewestStateOnly() {
        SavedDraft full = new SavedDraft(
                "vol",
                NOON,
                NOON.plusMillis(7),
                "Klant 👩‍👧 “zei”",
                "Regel één\n\nregel twee",
                "Regel",
                "vertraging",
                "eigen-fout",
                Register.JE,
                new Silence(
                        Set.of("VORM"),
                        Set.of(Severity.LANGUAGE),
                        Set.of("R"),
                        Set.of(new Silence.Phrase("R", "slechts")),
                        Set.of("venlo")),
                12,
                345.5,
                "/tmp/Mijn brieven/brief.txt");
        drafts.save(SampleDraft.of("vol", NOON, "eerder", "eerder"));

        assertThat(drafts.save(full)).isTrue();

        assertThat(drafts.find("vol")).contains(full);
        assertThat(drafts.search("", 9)).containsExactly(full);
        assertThat(drafts.search("eerder", 9)).isEmpty();
    }

    @Test
    void findsTheNewestFirstByTheBeginningsOfWordsWhateverCaseAndAccents() {
        drafts.save(TRAIN);
        drafts.save(BANK);
        drafts.save(SampleDraft.inFile("brief", NOON.minusSeconds(5), "Beste buurt", "/home/noor/Melding brug.txt"));

        assertThat(ids("")).containsExactly("trein", "bank", "brief");
        assertThat(ids("zoe")).containsExactly("trein");
        assertThat(ids("ZOË tr")).containsExactly("trein");
        assertThat(ids("bes")).containsExactly("bank", "brief");
        assertThat(ids("noor bank")).containsExactly("bank");
        assertThat(ids("brug")).containsExactly("brief");
        assertThat(ids("ank")).isEmpty();
        assertThat(drafts.search("", 2)).hasSize(2);
    }

    @Test
    void takesSignsInASearchAsNothing() {
        drafts.save(BANK);

        assertThat(ids("noor, ?!")).containsExactly("bank");
        assertThat(ids("\"noor\" OR -x*")).isEmpty();
        assertThat(ids("“noor” (")).containsExactly("bank");
        assertThat(ids("* \" : ^")).containsExactly("bank");
    }

    @Test
    void whatIsRemovedIsNotFoundAnyMore() {
        drafts.save(BANK);
        drafts.save(TRAIN);

        drafts.remove("bank");
        drafts.remove("bank");

        assertThat(ids("")).containsExactly("trein");
        assertThat(ids("bank")).isEmpty();
        drafts.save(BANK);
        assertThat(ids("bank")).containsExactly("bank");
    }

    @Test
    void aWindowThatClosedOrCrashedLeavesItsDraftToTheNext() {
        drafts.save(BANK);
        drafts.save(TRAIN);
        desks.close();

        try (OpenDesks next = OpenDesks.beside(folder.resolve("oprecht.db"));
                OpenDesks second = OpenDesks.beside(folder.resolve("oprecht.db"))) {
            assertThat(new SqliteDrafts(database, next).takeLast()).contains(TRAIN);
            assertThat(new SqliteDrafts(database, second).takeLast()).contains(BANK);
            assertThat(new SqliteDrafts(database, second).takeLast()).isEmpty();
        }
    }

    @Test
    void whatWasPutAwayStaysAwayUntilItIsTaken() {
        drafts.save(BANK);
        drafts.putAway("bank");
        desks.close();

        try (OpenDesks next = OpenDesks.beside(folder.resolve("oprecht.db"))) {
            SqliteDrafts later = new SqliteDrafts(database, next);
            assertThat(later.takeLast()).isEmpty();
            assertThat(later.take("bank")).contains(BANK);
            assertThat(later.take("onbekend")).isEmpty();
        }
    }

    @Test
    void twoOpenWindowsNeverWriteInOneDraft() {
        drafts.save(BANK);
        try (OpenDesks other = OpenDesks.beside(folder.resolve("oprecht.db"))) {
            SqliteDrafts elsewhere = new SqliteDrafts(database, other);

            assertThat(elsewhere.takeLast()).isEmpty();
            assertThat(elsewhere.take("bank")).isEmpty();
            assertThat(elsewhere.save(SampleDraft.of("bank", NOON, "", "Iets anders")))
                    .isFalse();
            elsewhere.putAway("bank");
            assertThat(elsewhere.remove("bank")).isFalse();
            assertThat(elsewhere.take("bank")).isEmpty();
            assertThat(drafts.find("bank")).contains(BANK);

            drafts.putAway("bank");
            assertThat(elsewhere.take("bank")).contains(BANK);
            assertThat(drafts.save(BANK)).isFalse();
        }
    }

    @Test
    void whatIsOldGoesUnlessItLiesOpen() {
        drafts.save(SampleDraft.of("open", NOON.minus(Duration.ofDays(99)), "", "Op het bureau"));
        drafts.save(SampleDraft.of("oud", NOON.minus(Duration.ofDays(99)), "", "Oud"));
        drafts.putAway("oud");
        drafts.save(BANK);
        drafts.putAway("bank");

        drafts.removeUnchangedSince(NOON.minus(Duration.ofDays(90)));

        assertThat(ids("")).containsExactly("bank", "open");
        assertThat(ids("oud")).isEmpty();
    }

    @Test
    void whatAnotherVersionSaidOfSilenceIsNoReasonToLoseADraft() throws SQLException {
        drafts.save(BANK);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("oprecht.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE draft SET silence = '{\"rules\":[\"R\"],\"later\":[1]}'");
        }

        assertThat(drafts.find("bank").orElseThrow().silence()).isEqualTo(Silence.NONE.withRule("R"));
    }

    private List<String> ids(String words) {
        return drafts.search(words, 9).stream().map(SavedDraft::id).toList();
    }
}
