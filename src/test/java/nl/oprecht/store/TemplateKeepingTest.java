package nl.oprecht.store;

import static nl.oprecht.store.Templates.APOLOGY;
import static nl.oprecht.store.Templates.DELAY;
import static nl.oprecht.store.Templates.THANKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.template.Channel;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.KeptTemplate.Origin;
import nl.oprecht.domain.template.OptionalPart;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateKeepingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");

    /** One that has something of everything. */
    private static final Template RICH = new Template(
            "rijk",
            "Nieuwe bezorgdag met ‘uitweg’",
            Template.Kind.REPLY,
            new Template.Labels(
                    List.of("OPLOSSING", "VERVOLG"),
                    List.of("vertraging"),
                    List.of(Channel.EMAIL, Channel.LETTER),
                    List.of("bezorgen", "\"keuze\"")),
            "nieuwedag",
            List.of(
                    new Placeholder(
                            "dag",
                            "Nieuwe dag",
                            Placeholder.Type.DATE,
                            "12 maart 2027",
                            "+5",
                            "",
                            List.of(),
                            PointKind.DATE),
                    new Placeholder(
                            "toon",
                            "Toon",
                            Placeholder.Type.CHOICE,
                            "warm",
                            "",
                            "gewoon",
                            List.of("warm", "gewoon"),
                            null)),
            List.of(new OptionalPart("tegoed", "Bied een tegoed aan")),
            "{Uw|Je} bank komt {{dag}}. {{#tegoed}}Er staat {{bedrag}} klaar.{{/tegoed}}{{cursor}}\n{{> groet}}",
            "");

    @TempDir
    Path folder;

    private Database database;
    private SqliteTemplateLibrary library;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("oprecht.db"));
        library = new SqliteTemplateLibrary(database, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givesBackExactlyWhatWasSaved() {
        library.save(RICH);

        assertThat(library.find("rijk")).contains(RICH);
        assertThat(library.kept("rijk")).contains(new KeptTemplate(RICH, Origin.OWN, false, false, 0));
        assertThat(library.all()).extracting(KeptTemplate::template).containsExactly(RICH);
    }

    @Test
    void keepsEachVersionButTheSameWordsOnce() {
        Template second = Templates.withFormal(APOLOGY, "Wij zaten fout.");
        library.save(APOLOGY);
        library.save(APOLOGY);
        library.save(second);
        library.save(APOLOGY);

        assertThat(library.history("excuus"))
                .containsExactly(
                        new TemplateVersion(3, NOW, APOLOGY),
                        new TemplateVersion(2, NOW, second),
                        new TemplateVersion(1, NOW, APOLOGY));
        assertThat(library.history("onbekend")).isEmpty();
    }

    @Test
    void savesAllOrNothing() {
        library.saveAll(List.of(APOLOGY, DELAY));
        database.write(statements -> {
            statements.change("CREATE TRIGGER full BEFORE INSERT ON content WHEN new.title LIKE 'Dank%'"
                    + " BEGIN SELECT raise(ABORT, 'no more'); END");
            return true;
        });

        assertThatThrownBy(() -> library.saveAll(List.of(RICH, Templates.withFormal(DELAY, "Anders."), THANKS)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(library.all()).extracting(KeptTemplate::template).containsExactly(DELAY, APOLOGY);
        assertThat(Templates.found(library, "anders")).isEmpty();
        assertThat(Templates.found(library, "pakket")).containsExactly(DELAY);
    }

    @Test
    void refusesAnAbbreviationThatIsTaken() {
        library.save(RICH);
        library.archive("rijk");

        assertThatThrownBy(() -> library.save(abbreviated(APOLOGY, "NieuweDag")))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("NieuweDag")
                .hasMessageContaining(RICH.title())
                .hasMessageContaining("archief");
        assertThat(library.find("excuus")).isEmpty();
    }

    @Test
    void leavesAnAbbreviationWithWhomItHasWhenManyAreSaved() {
        library.save(RICH);

        List<String> without =
                library.saveAll(List.of(abbreviated(APOLOGY, "nieuwedag"), abbreviated(DELAY, "laat"), THANKS));

        assertThat(without).containsExactly("excuus");
        assertThat(library.find("excuus")).contains(APOLOGY);
        assertThat(library.abbreviated("laat").orElseThrow().id()).isEqualTo("bezorging");
        assertThat(library.abbreviated("nieuwedag")).contains(RICH);
        assertThat(library.saveAll(List.of(abbreviated(APOLOGY, "nieuwedag")))).containsExactly("excuus");
        assertThat(library.history("excuus")).hasSize(1);
    }

    @Test
    void expandsAnAbbreviationWhateverItsCase() {
        library.save(abbreviated(APOLOGY, "één"));

        assertThat(library.abbreviated("ÉÉN").orElseThrow().id()).isEqualTo("excuus");
        assertThat(library.abbreviated("een")).isEmpty();
        assertThat(library.abbreviated("")).isEmpty();
        library.save(abbreviated(APOLOGY, "twee"));
        assertThat(library.abbreviated("één")).isEmpty();
        library.archive("excuus");
        assertThat(library.abbreviated("twee")).isEmpty();
    }

    @Test
    void hidesTheArchiveFromSearchesUntilItIsRestored() {
        library.saveAll(Templates.ALL);

        library.archive("excuus");
        library.save(Templates.withFormal(APOLOGY, "Nieuwe woorden in het archief."));

        assertThat(Templates.found(library, "")).containsExactly(DELAY, THANKS);
        assertThat(Templates.found(library, "archief")).isEmpty();
        assertThat(library.kept("excuus").orElseThrow().archived()).isTrue();
        assertThat(library.find("excuus")).isPresent();
        library.restore("excuus");
        assertThat(Templates.found(library, "archief")).hasSize(1);
    }

    @Test
    void hidesFragmentsFromSearches() {
        library.save(THANKS);
        library.save(new Template(
                "dank",
                "Dank",
                Template.Kind.FRAGMENT,
                Template.Labels.NONE,
                "",
                List.of(),
                List.of(),
                "Dank u wel.",
                ""));

        assertThat(Templates.found(library, "dank")).isEmpty();
        assertThat(library.find("dank")).isPresent();
    }

    @Test
    void countsUsesAndRemembersFavourites() {
        library.save(APOLOGY);
        library.used("excuus");
        library.used("excuus");
        library.favourite("excuus", true);

        assertThat(library.kept("excuus")).contains(new KeptTemplate(APOLOGY, Origin.OWN, true, false, 2));
        library.favourite("excuus", false);
        assertThat(library.kept("excuus").orElseThrow().favourite()).isFalse();
        assertThat(Templates.found(library, "fout")).containsExactly(APOLOGY);
    }

    @Test
    void doesNothingWithAnIdThatIsNotThere() {
        library.used("weg");
        library.archive("weg");
        library.restore("weg");
        library.favourite("weg", true);

        assertThat(library.all()).isEmpty();
        assertThat(library.kept("weg")).isEmpty();
    }

    @Test
    void showsAnotherWindowEachChange() {
        try (Database second = Database.open(folder.resolve("oprecht.db"))) {
            SqliteTemplateLibrary other = new SqliteTemplateLibrary(second);
            assertThat(Templates.found(other, "vertraging")).isEmpty();

            library.save(DELAY);
            assertThat(Templates.found(other, "vertraging")).containsExactly(DELAY);

            other.favourite("bezorging", true);
            other.save(Templates.withFormal(DELAY, "Uw pakket is zoekgeraakt."));
            assertThat(library.kept("bezorging").orElseThrow().favourite()).isTrue();
            assertThat(Templates.found(library, "zoekgeraakt")).hasSize(1);
            assertThat(Templates.found(library, "zeokgeraakt")).hasSize(1);

            library.archive("bezorging");
            assertThat(Templates.found(other, "")).isEmpty();
        }
    }

    private static Template abbreviated(Template template, String abbreviation) {
        return new Template(
                template.id(),
                template.title(),
                template.kind(),
                template.labels(),
                abbreviation,
                template.placeholders(),
                template.options(),
                template.formal(),
                template.familiar());
    }
}
