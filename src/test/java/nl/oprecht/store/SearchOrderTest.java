package nl.oprecht.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.oprecht.domain.template.FoundTemplates.Hit;
import nl.oprecht.domain.template.FoundTemplates.Reason;
import nl.oprecht.domain.template.SampleTemplate;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a search puts first, and why it says so. */
class SearchOrderTest {

    private static final List<String> WANTED = List.of("EXCUUS", "VERVOLG");

    @TempDir
    Path folder;

    private Database database;
    private SqliteTemplateLibrary library;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("oprecht.db"));
        library = new SqliteTemplateLibrary(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void goesByWantedMovesThenSituationThenFavouritesThenUse() {
        saveOneForEachReason("Bank");

        assertThat(ids("", WANTED, "vertraging"))
                .containsExactly(
                        "excuus-laat", "excuus", "vervolg-laat", "vervolg", "laat", "favoriet", "veel", "soms", "aas");
        assertThat(ids("bank", WANTED, "vertraging"))
                .containsExactly(
                        "excuus-laat", "excuus", "vervolg-laat", "vervolg", "laat", "favoriet", "veel", "soms", "aas");
        assertThat(ids("", List.of(), "")).startsWith("favoriet", "veel", "soms", "aas", "laat");
    }

    @Test
    void saysWhy() {
        saveOneForEachReason("Bank");

        List<Hit> hits = search("bank", List.of(), WANTED, "vertraging", 100);

        assertThat(hits)
                .extracting(Hit::reason)
                .containsExactly(
                        Reason.WANTED,
                        Reason.WANTED,
                        Reason.WANTED,
                        Reason.WANTED,
                        Reason.SITUATION,
                        Reason.FAVOURITE,
                        Reason.USED,
                        Reason.USED,
                        Reason.WORDS);
        assertThat(hits)
                .extracting(Hit::move)
                .containsExactly("EXCUUS", "EXCUUS", "VERVOLG", "VERVOLG", "", "", "", "", "");
    }

    @Test
    void holdsInALibraryTooLargeToCompareAll() {
        List<Template> many = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            many.add(template("z" + i, "Zetel " + i, List.of(), List.of(), List.of(), "Uw bank komt."));
        }
        library.saveAll(many);
        saveOneForEachReason("Zetel");

        for (String words : List.of("", "z", "zetel", "etel", "zeetl", "bank")) {
            assertThat(search(words, List.of(), WANTED, "vertraging", 9))
                    .as(words)
                    .extracting(hit -> hit.template().id())
                    .startsWith("excuus-laat", "excuus", "vervolg-laat", "vervolg", "laat", "favoriet", "veel", "soms")
                    .hasSize(9);
        }
        assertThat(ids("", List.of(), "")).startsWith("favoriet", "veel", "soms");
    }

    @Test
    void putsTheTitleBeforeLabelsAndTheseBeforeTheText() {
        library.saveAll(List.of(
                template("tekst", "Aardig", List.of("EXCUUS"), List.of(), List.of(), "Retour mag."),
                template("deel-tekst", "Aardig", List.of(), List.of(), List.of(), "Het retourlabel volgt."),
                template("binnen", "Gratis terugretour", List.of(), List.of(), List.of(), "Ja."),
                template("label", "Aardig", List.of("EXCUUS"), List.of(), List.of("retour"), "Ja."),
                template("titel", "Zomaar retour", List.of(), List.of(), List.of(), "Ja."),
                template("begin", "Retourlabel", List.of(), List.of(), List.of(), "Ja.")));

        assertThat(ids("retour", List.of("EXCUUS"), ""))
                .containsExactly("titel", "begin", "binnen", "label", "tekst", "deel-tekst");
    }

    @Test
    void putsAnAbbreviationTypedInFullFirst() {
        Template meant = new Template(
                "z",
                "Excuus",
                Template.Kind.SNIPPET,
                Template.Labels.NONE,
                "Sorry",
                List.of(),
                List.of(),
                "Het spijt me.",
                "");
        library.saveAll(List.of(template("a", "Sorry zeggen", List.of(), List.of(), List.of(), "Sorry."), meant));

        assertThat(ids("sorry", List.of(), "")).containsExactly("z", "a");
        assertThat(ids(";SORRY", List.of(), "")).containsExactly("z", "a");
        assertThat(ids("sorr", List.of(), "")).containsExactly("a", "z");
    }

    @Test
    void givesOnlyTheMovesThatAreAskedFor() {
        saveOneForEachReason("Bank");

        assertThat(search("bank", List.of("VERVOLG"), List.of(), "", 100))
                .extracting(hit -> hit.template().id())
                .containsExactly("vervolg", "vervolg-laat");
        assertThat(search("", List.of("VERVOLG", "EXCUUS"), List.of(), "", 100)).hasSize(4);
        assertThat(search("", List.of("DANK"), List.of(), "", 100)).isEmpty();
    }

    @Test
    void givesNoMoreThanAreAskedFor() {
        saveOneForEachReason("Bank");

        assertThat(search("", List.of(), WANTED, "vertraging", 2))
                .extracting(hit -> hit.template().id())
                .containsExactly("excuus-laat", "excuus");
        assertThat(search("bank", List.of(), List.of(), "", 0)).isEmpty();
    }

    /** All are equal but for the reason that their id names; the titles are against it. */
    private void saveOneForEachReason(String word) {
        List<String> late = List.of("vertraging");
        library.saveAll(List.of(
                template("aas", word + " z", List.of(), List.of(), List.of(), "Uw bank komt."),
                template("soms", word + " zz", List.of(), List.of(), List.of(), "Uw bank komt."),
                template("veel", word + " zzz", List.of(), List.of(), List.of(), "Uw bank komt."),
                template("favoriet", word + " zzzz", List.of(), List.of(), List.of(), "Uw bank komt."),
                template("laat", word + " zzzzz", List.of(), late, List.of(), "Uw bank komt."),
                template("vervolg", word + " zzzzzz", List.of("VERVOLG"), List.of(), List.of(), "Uw bank komt."),
                template("vervolg-laat", word + " zzzzzzz", List.of("VERVOLG"), late, List.of(), "Uw bank komt."),
                template("excuus", word + " zz{", List.of("EXCUUS"), List.of(), List.of(), "Uw bank komt."),
                template("excuus-laat", word + " zz|", List.of("EXCUUS"), late, List.of(), "Uw bank komt.")));
        library.favourite("favoriet", true);
        library.used("soms");
        for (int use = 0; use < 5; use++) {
            library.used("veel");
        }
    }

    private static Template template(
            String id, String title, List<String> moves, List<String> situations, List<String> tags, String text) {
        return SampleTemplate.of(id, title, moves, situations, tags, text, "");
    }

    private List<String> ids(String words, List<String> wanted, String situation) {
        return search(words, List.of(), wanted, situation, 100).stream()
                .map(hit -> hit.template().id())
                .toList();
    }

    private List<Hit> search(String words, List<String> only, List<String> wanted, String situation, int limit) {
        return library.search(new TemplateQuery(words, only, wanted, situation, limit))
                .hits();
    }
}
