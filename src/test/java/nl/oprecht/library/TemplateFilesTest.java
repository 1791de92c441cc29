package nl.oprecht.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.template.SampleTemplate;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.library.TemplateFiles.Loaded;
import nl.oprecht.resource.ResourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateFilesTest {

    private static final Label NAME = new Label("naam", "name");
    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(),
            List.of(),
            List.of(new Move("EXCUUS", NAME, NAME, "P4")),
            List.of(new Situation("vertraging", NAME, true, null), new Situation("rekening", NAME, true, null)),
            List.of());

    private static final String COMPLETE =
            """
            ---
            id: excuus-eigen-fout
            title: Excuus voor onze eigen fout
            moves: [EXCUUS]
            situations: [vertraging, rekening]
            tags: [spijt, fout]
            ---
            ## u
            Dit is onze fout, {{naam}}.

            U hoort het vrijdag.

            ## je
            Dit is onze fout, {{naam}}.
            """;

    @Test
    void readsBothTextsAndAllFacts() {
        assertThat(read(COMPLETE))
                .isEqualTo(new Loaded(
                        List.of(SampleTemplate.of(
                                "excuus-eigen-fout",
                                "Excuus voor onze eigen fout",
                                List.of("EXCUUS"),
                                List.of("vertraging", "rekening"),
                                List.of("spijt", "fout"),
                                "Dit is onze fout, {{naam}}.\n\nU hoort het vrijdag.",
                                "Dit is onze fout, {{naam}}.")),
                        List.of()));
    }

    @Test
    void readsFilesFromWindowsAlike() {
        assertThat(read("\uFEFF" + COMPLETE.replace("\n", "\r\n"))).isEqualTo(read(COMPLETE));
    }

    @Test
    void needsNoMoreThanIdTitleAndOneText() {
        Loaded loaded = read("---\nid: dank\ntitle: Dank\nmoves:\n---\n## je\nDank je wel.");

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.templates())
                .containsExactly(
                        SampleTemplate.of("dank", "Dank", List.of(), List.of(), List.of(), "", "Dank je wel."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            id: excuus-eigen-fout  | titel: Sorry            | 2  | 'titel' is geen bekend veld
            moves: [EXCUUS]        | moves: [EXCUSES]        | 4  | 'EXCUSES' is onbekend
            [vertraging, rekening] | [te laat]               | 5  | 'te laat' is onbekend
            tags: [spijt, fout]    | tags: spijt             | 6  | 'tags' heeft niet de goede vorm
            tags: [spijt, fout]    | tags: [spijt, ~]        | 6  | 'tags' heeft niet de goede vorm
            tags: [spijt, fout]    | id: nog-een             | 6  | geen geldige YAML
            tags: [spijt, fout]    | tags: [spijt            | 6  | geen geldige YAML
            title: Excuus          | title: "               | 3  | geen geldige YAML
            `## je`                | ## jij                  | 13 | kopje 'jij' is onbekend
            `## je`                | ## u                    | 13 | kopje 'u' staat er al
            `## u`                 | Beste klant,            | 8  | hoort bij geen kopje
            """)
    void namesTheLineOfWhatIsWrong(String right, String wrong, int line, String reason) {
        assertThat(COMPLETE).contains(right);

        Loaded loaded = read(COMPLETE.replace(right, wrong));

        assertThat(loaded.templates()).isEmpty();
        assertThat(loaded.problems()).extracting(Problem::sentence).anySatisfy(sentence -> assertThat(sentence)
                .startsWith("a.md:" + line + ": ")
                .contains(reason));
    }

    @Test
    void tellsAllThatIsMissingAtOnce() {
        assertThat(read("---\ntitle: \" \"\n---\n## u\n\n## je\n").problems())
                .extracting(problem -> problem.where() + " " + problem.what())
                .containsExactly(
                        "a.md:4 Onder '## u' staat niets.",
                        "a.md:6 Onder '## je' staat niets.",
                        "a.md:1 'id' ontbreekt.",
                        "a.md:2 'title' ontbreekt.");
        assertThat(read("---\nid: a\ntitle: A\n---\n").problems())
                .extracting(Problem::what)
                .containsExactly("Er is geen tekst.");
        assertThat(read("---\n---\n## u\nDag.").problems())
                .extracting(Problem::what)
                .contains("'id' ontbreekt.");
        assertThat(read("").problems()).extracting(Problem::what).containsExactly("De kop ontbreekt.");
        assertThat(read("---\nid: a").problems()).extracting(Problem::what).containsExactly("De kop ontbreekt.");
    }

    @Test
    void loadsTheOthersBesideABrokenFile() {
        Loaded loaded = TemplateFiles.read(
                List.of(
                        new ResourceFile("snippets/a.md", "geen kop"),
                        new ResourceFile("snippets/b.md", COMPLETE),
                        new ResourceFile("snippets/c.md", COMPLETE),
                        new ResourceFile("snippets/LEESMIJ.txt", "geen sjabloon")),
                VOCABULARY,
                SharedPlaceholders.NONE);

        assertThat(loaded.templates()).hasSize(1);
        assertThat(loaded.problems())
                .extracting(problem -> problem.where() + " " + problem.what())
                .containsExactly(
                        "snippets/a.md:1 De kop ontbreekt.", "snippets/c.md:2 Deze id staat ook in snippets/b.md.");
    }

    private static Loaded read(String text) {
        return TemplateFiles.read(List.of(new ResourceFile("a.md", text)), VOCABULARY, SharedPlaceholders.NONE);
    }
}
