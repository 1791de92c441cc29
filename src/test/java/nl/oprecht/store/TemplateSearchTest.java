package nl.oprecht.store;

import static nl.oprecht.store.Templates.APOLOGY;
import static nl.oprecht.store.Templates.DELAY;
import static nl.oprecht.store.Templates.THANKS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import nl.oprecht.domain.template.Highlight;
import nl.oprecht.domain.template.SampleTemplate;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateQuery;
import nl.oprecht.domain.text.Span;
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
        assertThat(Templates.found(library, "")).containsExactly(DELAY, THANKS, APOLOGY);
        assertThat(Templates.found(library, "  ")).containsExactly(DELAY, THANKS, APOLOGY);
    }

    @Test
    void findsAWordInTitleTextTagsMovesAndSituations() {
        assertThat(Templates.found(library, "klacht")).containsExactly(THANKS);
        assertThat(Templates.found(library, "maandag")).containsExactly(DELAY);
        assertThat(Templates.found(library, "spijt")).containsExactly(APOLOGY);
        assertThat(Templates.found(library, "eerlijk")).containsExactly(DELAY);
        assertThat(Templates.found(library, "rekening")).containsExactly(THANKS);
    }

    @Test
    void findsFromTheFirstLetterOn() {
        assertThat(Templates.found(library, "p")).containsExactlyInAnyOrder(DELAY, THANKS);
        assertThat(Templates.found(library, "pa")).containsExactly(DELAY);
    }

    @Test
    void findsThePartsOfACompound() {
        Template compound = SampleTemplate.of("x", "Bezorgvertraging", List.of(), List.of(), List.of(), "Dag.", "");
        library.refreshShipped(List.of(compound, APOLOGY));

        assertThat(Templates.found(library, "vertraging")).containsExactly(compound);
        assertThat(Templates.found(library, "VERTRAG")).containsExactly(compound);
    }

    @Test
    void forgivesAccents() {
        assertThat(Templates.found(library, "een ding")).containsExactly(THANKS);
        assertThat(Templates.found(library, "fóut")).containsExactly(APOLOGY);
        assertThat(Templates.found(library, "ee")).containsExactlyInAnyOrder(THANKS, DELAY);
        String decomposed = Normalizer.normalize("één", Normalizer.Form.NFD);
        assertThat(Templates.found(library, decomposed)).containsExactly(THANKS);
    }

    @Test
    void findsThePartsOfACompoundInTheText() {
        library.save(Template.plain("x", "Vervoer", "De schoolbus stond bij het tuincentrum."));

        assertThat(ids("centrum")).containsExactly("x");
        assertThat(ids("bus")).containsExactly("x");
        assertThat(ids("incent")).containsExactly("x");
        assertThat(ids("choo")).containsExactly("x");
    }

    @Test
    void takesWordsOfTwoPartsForOne() {
        library.save(Template.plain("x", "Foto's van de tv-kast", "Stuur ze per email."));

        assertThat(ids("fotos")).containsExactly("x");
        assertThat(ids("foto’s")).containsExactly("x");
        assertThat(ids("tvkast")).containsExactly("x");
        assertThat(ids("tv-k")).containsExactly("x");
        assertThat(ids("kast")).containsExactly("x");
        assertThat(ids("e-mail")).containsExactlyInAnyOrder("x", "dank");
        assertThat(ids("email")).containsExactlyInAnyOrder("x", "dank");
    }

    @Test
    void findsWordsWithUAndWithJeInOneText() {
        library.save(Template.plain("x", "Vraag", "Wat {zou u|zou je} willen, en hoe vin{dt u|d je} dit? {{naam}}"));

        assertThat(ids("vindt")).containsExactly("x");
        assertThat(ids("vind je")).containsExactly("x");
        assertThat(ids("naam")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exuus", "excuuus", "ecxuus", "excyus", "bezrogvertraging", "bezorgvertrgaign", "klcht"})
    void forgivesSlipsOfTheKey(String typed) {
        assertThat(Templates.found(library, typed)).hasSize(1);
    }

    @Test
    void forgivesASlipInAWordThatIsNotFinished() {
        assertThat(Templates.found(library, "bezogrv")).containsExactly(DELAY);
        assertThat(Templates.found(library, "pakekt vertraging")).containsExactly(DELAY);
    }

    @Test
    void looksForNothingElseWhenAWordIsThere() {
        library.save(Template.plain("x", "Fouten", "Ja."));

        assertThat(Templates.found(library, "fouten")).hasSize(1);
    }

    @Test
    void forgivesNoMoreThanOneSlipInAShortWordAndNoneInANumber() {
        library.save(Template.plain("x", "Bestelling 12345", "Ja."));

        assertThat(ids("12345")).containsExactly("x");
        assertThat(ids("12346")).isEmpty();
        assertThat(ids("klahct")).containsExactly("dank");
        assertThat(ids("klahtc")).isEmpty();
    }

    @Test
    void tellsWhatItLookedForInTheEnd() {
        assertThat(looked("Fóut pakket")).containsExactly("fout", "pakket");
        assertThat(looked("pakekt")).containsExactly("pakket");
        assertThat(looked("E-mail")).containsExactly("e-mail", "email");
        assertThat(looked("")).isEmpty();
        String title = "Bezorgvertraging eerlijk melden";
        assertThat(Highlight.of(looked("vertrgaing"), title)).containsExactly(new Span(6, 16));
        assertThat(Highlight.of(looked("bezorgvertrgaing"), title)).containsExactly(new Span(0, 16));
    }

    @Test
    void wantsEveryWordInWhateverPlace() {
        assertThat(Templates.found(library, "pakket vertraging")).containsExactly(DELAY);
        assertThat(Templates.found(library, "pakket spijt")).isEmpty();
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
        assertThat(Templates.found(library, query, List.of("EXCUUS"))).isSubsetOf(Templates.ALL);
    }

    @Test
    void takesSignsForWhatTheyAre() {
        assertThat(Templates.found(library, "e-mail")).containsExactly(THANKS);
        assertThat(Templates.found(library, "\"fout\"?")).containsExactly(APOLOGY);
        assertThat(Templates.found(library, "?")).hasSize(3);
    }

    @Test
    void answersAPastedLetterToo() {
        assertThat(Templates.found(library, "fout ".repeat(20_000))).containsExactly(APOLOGY);
        assertThat(Templates.found(library, "x".repeat(20_000))).isEmpty();
    }

    @Test
    void putsWhatADraftLacksFirstInThatOrder() {
        assertThat(Templates.found(library, "", List.of("EXCUUS", "DANK"))).containsExactly(APOLOGY, THANKS, DELAY);
        assertThat(Templates.found(library, "", List.of("DANK", "VERVOLG"))).containsExactly(THANKS, DELAY, APOLOGY);
        assertThat(Templates.found(library, "fout", List.of("DANK"))).containsExactly(APOLOGY);
    }

    @Test
    void whatWasTypedOutweighsWhatADraftLacks() {
        Template titled = SampleTemplate.of("z", "Zomaar retour", List.of(), List.of(), List.of(), "Dag.", "");
        Template lacking =
                SampleTemplate.of("a", "Aardig slot", List.of("DANK"), List.of(), List.of(), "Retour mag.", "");
        library.refreshShipped(List.of(lacking, titled));

        assertThat(Templates.found(library, "retour", List.of("DANK"))).containsExactly(titled, lacking);
    }

    @Test
    void putsATitleBeforeAMention() {
        Template titled = SampleTemplate.of("z", "Zomaar retour", List.of(), List.of(), List.of(), "Dag.", "");
        Template mentioned = SampleTemplate.of("a", "Aardig slot", List.of(), List.of(), List.of(), "Retour mag.", "");
        library.refreshShipped(List.of(mentioned, titled, APOLOGY, DELAY, THANKS));

        assertThat(Templates.found(library, "retour")).containsExactly(titled, mentioned);
    }

    private List<String> ids(String words) {
        return Templates.found(library, words).stream().map(Template::id).toList();
    }

    private List<String> looked(String words) {
        return library.search(TemplateQuery.of(words)).words();
    }
}
