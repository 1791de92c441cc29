package nl.oprecht.store;

import static nl.oprecht.store.Templates.APOLOGY;
import static nl.oprecht.store.Templates.DELAY;
import static nl.oprecht.store.Templates.THANKS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import nl.oprecht.domain.template.Template;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateSearchTest {

    @TempDir
    Path folder;

    private Database database;
    private SqliteTemplateLibrary library;

    @BeforeEach
    void fill() {
        database = Database.open(folder.resolve("oprecht.db"));
        library = new SqliteTemplateLibrary(database);
        library.refreshShipped(Templates.ALL);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void showsAllByTitleBeforeAnythingIsTyped() {
        assertThat(library.search("", List.of())).containsExactly(DELAY, THANKS, APOLOGY);
        assertThat(library.search("  ", List.of())).containsExactly(DELAY, THANKS, APOLOGY);
    }

    @Test
    void findsAWordInTitleTextTagsMovesAndSituations() {
        assertThat(library.search("klacht", List.of())).containsExactly(THANKS);
        assertThat(library.search("maandag", List.of())).containsExactly(DELAY);
        assertThat(library.search("spijt", List.of())).containsExactly(APOLOGY);
        assertThat(library.search("eerlijk", List.of())).containsExactly(DELAY);
        assertThat(library.search("rekening", List.of())).containsExactly(THANKS);
    }

    @Test
    void findsFromTheFirstLetterOn() {
        assertThat(library.search("p", List.of())).containsExactlyInAnyOrder(DELAY, THANKS);
        assertThat(library.search("pa", List.of())).containsExactly(DELAY);
    }

    @Test
    void findsThePartsOfACompound() {
        Template compound = new Template("x", "Bezorgvertraging", List.of(), List.of(), List.of(), "Dag.", "");
        library.refreshShipped(List.of(compound, APOLOGY));

        assertThat(library.search("vertraging", List.of())).containsExactly(compound);
        assertThat(library.search("VERTRAG", List.of())).containsExactly(compound);
    }

    @Test
    void forgivesAccents() {
        assertThat(library.search("een ding", List.of())).containsExactly(THANKS);
        assertThat(library.search("fóut", List.of())).containsExactly(APOLOGY);
        assertThat(library.search("ee", List.of())).containsExactlyInAnyOrder(THANKS, DELAY);
        String decomposed = Normalizer.normalize("één", Normalizer.Form.NFD);
        assertThat(library.search(decomposed, List.of())).containsExactly(THANKS);
    }

    @Test
    void wantsEveryWordInWhateverPlace() {
        assertThat(library.search("pakket vertraging", List.of())).containsExactly(DELAY);
        assertThat(library.search("pakket spijt", List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "\"",
                "'",
                "*",
                "(",
                ")",
                "^",
                "-",
                "--",
                ":",
                "+",
                "{{naam}}",
                "AND",
                "NOT fout",
                "NEAR(a b)",
                "a OR",
                "title:x",
                "e-mail",
                "\"fout",
                "fo\"ut",
                "fout*",
                "%",
                "_",
                "\\",
                "; DROP TABLE template",
                "\u0000",
                "fo\u0000ut",
                "\uD83D",
                "\uD83D\uDE42",
                "\u0301",
                "é",
                "x\u0301\u0301",
                "ßß",
                "1/2",
                "…",
                "n.v.t."
            })
    void survivesWhateverIsTyped(String query) {
        assertThat(library.search(query, List.of("EXCUUS"))).isSubsetOf(Templates.ALL);
    }

    @Test
    void takesSignsForWhatTheyAre() {
        assertThat(library.search("e-mail", List.of())).containsExactly(THANKS);
        assertThat(library.search("\"fout\"?", List.of())).containsExactly(APOLOGY);
        assertThat(library.search("?", List.of())).hasSize(3);
    }

    @Test
    void answersAPastedLetterToo() {
        assertThat(library.search("fout ".repeat(20_000), List.of())).containsExactly(APOLOGY);
        assertThat(library.search("x".repeat(20_000), List.of())).isEmpty();
    }

    @Test
    void putsWhatADraftLacksFirstInThatOrder() {
        assertThat(library.search("", List.of("EXCUUS", "DANK"))).containsExactly(APOLOGY, THANKS, DELAY);
        assertThat(library.search("", List.of("DANK", "VERVOLG"))).containsExactly(THANKS, DELAY, APOLOGY);
        assertThat(library.search("fout", List.of("DANK"))).containsExactly(APOLOGY);
    }

    @Test
    void whatWasTypedOutweighsWhatADraftLacks() {
        Template titled = new Template("z", "Zomaar retour", List.of(), List.of(), List.of(), "Dag.", "");
        Template lacking = new Template("a", "Aardig slot", List.of("DANK"), List.of(), List.of(), "Retour mag.", "");
        library.refreshShipped(List.of(lacking, titled));

        assertThat(library.search("retour", List.of("DANK"))).containsExactly(titled, lacking);
    }

    @Test
    void putsATitleBeforeAMention() {
        Template titled = new Template("z", "Zomaar retour", List.of(), List.of(), List.of(), "Dag.", "");
        Template mentioned = new Template("a", "Aardig slot", List.of(), List.of(), List.of(), "Retour mag.", "");
        library.refreshShipped(List.of(mentioned, titled, APOLOGY, DELAY, THANKS));

        assertThat(library.search("retour", List.of())).containsExactly(titled, mentioned);
    }
}
