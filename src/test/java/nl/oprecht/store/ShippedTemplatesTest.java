package nl.oprecht.store;

import static nl.oprecht.store.Templates.APOLOGY;
import static nl.oprecht.store.Templates.DELAY;
import static nl.oprecht.store.Templates.THANKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
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
        change("UPDATE template SET formal = 'Zo zeg ik het.' WHERE id = 'excuus'");
        Template mine = Templates.withFormal(APOLOGY, "Zo zeg ik het.");

        assertThat(afterStart(List.of(NEWER, DELAY, THANKS)))
                .contains(mine)
                .doesNotContain(NEWER)
                .hasSize(3);
        assertThat(afterStart(List.of(DELAY, THANKS))).contains(mine).hasSize(3);
    }

    @Test
    void leaveTheUsersOwnAlone() {
        change("INSERT INTO template (id, title, formal, familiar) VALUES ('eigen', 'Van mij', 'Dag.', '')");

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
