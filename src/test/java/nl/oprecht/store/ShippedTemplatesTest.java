package nl.oprecht.store;

import static nl.oprecht.store.Templates.APOLOGY;
import static nl.oprecht.store.Templates.DELAY;
import static nl.oprecht.store.Templates.THANKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.KeptTemplate.Origin;
import nl.oprecht.domain.template.SampleTemplate;
import nl.oprecht.domain.template.Template;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedTemplatesTest {

    private static final Template NEWER = Templates.withFormal(APOLOGY, "Wij zaten fout. Excuses.");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void firstStart() {
        file = folder.resolve("oprecht.db");
        assertThat(afterStart(Templates.ALL)).containsExactlyInAnyOrder(APOLOGY, DELAY, THANKS);
    }

    @Test
    void areThereOnceAfterASecondStart() {
        assertThat(afterStart(Templates.ALL)).containsExactlyInAnyOrder(APOLOGY, DELAY, THANKS);
    }

    @Test
    void comeInAndGoWithANewVersion() {
        Template added = SampleTemplate.of("nieuw", "Nieuw", List.of(), List.of(), List.of(), "Dag.", "");

        assertThat(afterStart(List.of(NEWER, added, THANKS))).containsExactlyInAnyOrder(NEWER, added, THANKS);
    }

    @Test
    void areFoundByTheirNewWordsOnly() {
        Template shorter = Templates.withFormal(THANKS, "Dank u wel.");
        afterStart(List.of(APOLOGY, DELAY, shorter));

        assertThat(search("wel")).containsExactly(shorter);
        assertThat(search("precies")).isEmpty();
        assertThat(search("u")).containsExactlyInAnyOrder(shorter, DELAY);
        assertThat(search("zo")).isEmpty();
    }

    @Test
    void stayAsTheUserChangedThem() {
        Template mine = Templates.withFormal(APOLOGY, "Zo zeg ik het.");
        with(library -> library.save(mine));

        assertThat(afterStart(List.of(NEWER, DELAY, THANKS)))
                .contains(mine)
                .doesNotContain(NEWER)
                .hasSize(3);
        assertThat(afterStart(List.of(DELAY, THANKS))).contains(mine).hasSize(3);
    }

    @Test
    void leaveTheUsersOwnAlone() {
        with(library -> library.save(Template.plain("eigen", "Van mij", "Dag.")));

        assertThat(afterStart(Templates.ALL))
                .extracting(Template::id)
                .contains("eigen")
                .hasSize(4);
    }

    @Test
    void areTakenOverAllOrNone() {
        change("CREATE TRIGGER full BEFORE INSERT ON template WHEN new.id = 'dank2'"
                + " BEGIN SELECT raise(ABORT, 'no more'); END");
        Template refused = SampleTemplate.of("dank2", "Dank", List.of(), List.of(), List.of(), "Dank u.", "");

        assertThatThrownBy(() -> afterStart(List.of(NEWER, refused))).isInstanceOf(IllegalStateException.class);

        assertThat(search("")).containsExactlyInAnyOrder(APOLOGY, DELAY, THANKS);
    }

    @Test
    void areKnownBesideWhatTheUserMadeOfThem() {
        Template mine = Templates.withFormal(APOLOGY, "Zo zeg ik het.");
        with(library -> {
            assertThat(library.shipped("excuus")).contains(APOLOGY);
            library.save(mine);
            assertThat(library.shipped("excuus")).contains(APOLOGY);
            assertThat(library.kept("excuus").orElseThrow().origin()).isEqualTo(Origin.CHANGED);
        });
        afterStart(List.of(NEWER, DELAY, THANKS));
        with(library -> {
            assertThat(library.find("excuus")).contains(mine);
            assertThat(library.shipped("excuus")).contains(NEWER);

            library.save(NEWER);

            assertThat(library.kept("excuus").orElseThrow().origin()).isEqualTo(Origin.SHIPPED);
        });
        afterStart(Templates.ALL);
        with(library -> assertThat(library.find("excuus")).contains(APOLOGY));
    }

    @Test
    void areNotShippedWhenTheyAreTheUsersOwn() {
        with(library -> {
            library.save(Template.plain("eigen", "Van mij", "Dag."));

            assertThat(library.shipped("eigen")).isEmpty();
            assertThat(library.shipped("onbekend")).isEmpty();
            assertThat(library.kept("eigen").orElseThrow().origin()).isEqualTo(Origin.OWN);
        });
    }

    @Test
    void stayTheUsersWhenANewOneHasTheSameId() {
        Template own = Template.plain("nieuw", "Van mij", "Dag.");
        with(library -> library.save(own));

        afterStart(List.of(Template.plain("nieuw", "Van het programma", "Hallo.")));

        with(library -> {
            assertThat(library.find("nieuw")).contains(own);
            assertThat(library.kept("nieuw").orElseThrow().origin()).isEqualTo(Origin.OWN);
        });
    }

    @Test
    void followAReleaseWithoutLosingMarkArchiveAndUse() {
        with(library -> {
            library.favourite("excuus", true);
            library.used("excuus");
            library.archive("dank");
        });

        afterStart(List.of(NEWER, DELAY, Templates.withFormal(THANKS, "Dank u.")));

        with(library -> {
            KeptTemplate newer = library.kept("excuus").orElseThrow();
            assertThat(newer.template()).isEqualTo(NEWER);
            assertThat(newer.favourite()).isTrue();
            assertThat(newer.uses()).isEqualTo(1);
            assertThat(library.kept("dank").orElseThrow().archived()).isTrue();
        });
    }

    @Test
    void stayWhenWithdrawnIfTheUserMarkedThem() {
        with(library -> library.favourite("excuus", true));

        assertThat(afterStart(List.of(DELAY))).containsExactlyInAnyOrder(APOLOGY, DELAY);
    }

    @Test
    void stayWhenWithdrawnIfTheUsersTemplatesIncludeThem() {
        Template inner = fragment("naam", "{{naam}}");
        Template greeting = fragment("groet", "Groet, {{> naam}}");
        Template unused = fragment("los", "Tot ziens.");
        afterStart(List.of(inner, greeting, unused));
        with(library -> library.save(Template.plain("eigen", "Van mij", "Dag. {{> groet}}")));

        afterStart(List.of(DELAY));

        with(library -> {
            assertThat(library.find("groet")).contains(greeting);
            assertThat(library.find("naam")).contains(inner);
            assertThat(library.find("los")).isEmpty();
        });
    }

    @Test
    void comeWithoutTheirAbbreviationWhenTheUserHasIt() {
        with(library -> library.save(abbreviated("eigen", "sorry")));

        afterStart(List.of(abbreviated("nieuw", "sorry")));

        with(library -> {
            assertThat(library.abbreviated("sorry").orElseThrow().id()).isEqualTo("eigen");
            KeptTemplate shipped = library.kept("nieuw").orElseThrow();
            assertThat(shipped.template().abbreviation()).isEmpty();
            assertThat(shipped.origin()).isEqualTo(Origin.SHIPPED);
        });
    }

    private static Template fragment(String id, String text) {
        return new Template(id, id, Template.Kind.FRAGMENT, Template.Labels.NONE, "", List.of(), List.of(), text, "");
    }

    private static Template abbreviated(String id, String abbreviation) {
        return new Template(
                id,
                id,
                Template.Kind.SNIPPET,
                Template.Labels.NONE,
                abbreviation,
                List.of(),
                List.of(),
                "Het spijt me.",
                "");
    }

    private void with(Consumer<SqliteTemplateLibrary> work) {
        try (Database database = Database.open(file)) {
            work.accept(new SqliteTemplateLibrary(database));
        }
    }

    private List<Template> afterStart(List<Template> shipped) {
        try (Database database = Database.open(file)) {
            SqliteTemplateLibrary library = new SqliteTemplateLibrary(database);
            library.refreshShipped(shipped);
            return Templates.found(library, "");
        }
    }

    private List<Template> search(String query) {
        try (Database database = Database.open(file)) {
            return Templates.found(new SqliteTemplateLibrary(database), query);
        }
    }

    private void change(String sql) {
        try (Database database = Database.open(file)) {
            database.write(statements -> {
                statements.change(sql);
                return true;
            });
        }
    }
}
