package nl.oprecht.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.oprecht.domain.example.BeforeAfter;
import nl.oprecht.domain.example.BeforeAfter.Lesson;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.situation.ReplyCase;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.library.ExampleFiles.Loaded;
import nl.oprecht.resource.ResourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleFilesTest {

    private static final Label NAME = new Label("naam", "name");
    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(),
            List.of(family("EUFEMISME"), family("NEP_EXCUUS")),
            List.of(),
            List.of(new Situation("vertraging", NAME, true, null)),
            List.of(new ReplyCase("eigen-fout", NAME, NAME, true, Set.of(), null, null, null, 0)));

    private static final String COMPLETE =
            """
            ---
            id: bank-te-laat
            title: De bank komt te laat
            situation: vertraging
            case: eigen-fout
            register: je
            teaches: [NEP_EXCUUS, EUFEMISME]
            lesson:
              - Het voor zegt ‘mocht je ongemak ervaren’ tegen wie op de grond zit.
              - Het na brengt een bank.
              - Noem wat er is; doe dan iets.
            ---
            ## klant
            Waar blijft mijn bank?

            Ik zit op de grond.

            ## voor
            Je bank heeft een nieuwe bezorgdag.

            ## na
            Je bank komt te laat.
            """;

    @Test
    void readsTheTextsAndAllFacts() {
        assertThat(read(COMPLETE))
                .isEqualTo(new Loaded(
                        List.of(new BeforeAfter(
                                "bank-te-laat",
                                "De bank komt te laat",
                                "vertraging",
                                "eigen-fout",
                                Register.JE,
                                "Waar blijft mijn bank?\n\nIk zit op de grond.",
                                "Je bank heeft een nieuwe bezorgdag.",
                                "Je bank komt te laat.",
                                new Lesson(
                                        "Het voor zegt ‘mocht je ongemak ervaren’ tegen wie op de grond zit.",
                                        "Het na brengt een bank.",
                                        "Noem wat er is; doe dan iets."),
                                List.of("NEP_EXCUUS", "EUFEMISME"))),
                        List.of()));
    }

    @Test
    void canDoWithoutCaseAndRegister() {
        BeforeAfter pair = read(COMPLETE.replace("case: eigen-fout\nregister: je\n", ""))
                .pairs()
                .get(0);

        assertThat(pair.replyCase()).isEmpty();
        assertThat(pair.register()).isEqualTo(Register.NONE);
        assertThat(pair.lesson().text()).endsWith("Het na brengt een bank. Noem wat er is; doe dan iets.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            title: De bank komt te laat | titel: De bank           | 3  | 'titel' is geen bekend veld
            title: De bank komt te laat | title:                   | 3  | 'title' ontbreekt
            id: bank-te-laat            | id: Bank te laat         | 2  | 'Bank te laat' kan geen id zijn
            situation: vertraging       | situation: te laat       | 4  | 'te laat' is onbekend
            case: eigen-fout            | case: pech               | 5  | 'pech' is onbekend
            register: je                | register: jij            | 6  | 'jij' is onbekend
            [NEP_EXCUUS, EUFEMISME]     | [NEP_EXCUUS, SMOES]      | 7  | 'SMOES' is onbekend
            [NEP_EXCUUS, EUFEMISME]     | []                       | 7  | 'teaches' ontbreekt
            [NEP_EXCUUS, EUFEMISME]     | NEP_EXCUUS               | 7  | 'teaches' heeft niet de goede vorm
            - Het na brengt een bank.   | - Het na brengt een bank | 8  | niet drie zinnen
            brengt een bank.            | brengt iets. Een bank.   | 8  | niet drie zinnen
            - Noem wat er is; doe dan iets. | # geen               | 8  | niet drie zinnen
            `## voor`                   | ## vooraf                | 18 | kopje 'vooraf' is onbekend
            `## na`                     | ## voor                  | 21 | kopje 'voor' staat er al
            Je bank komt te laat.       | ` `                      | 21 | Onder '## na' staat niets
            `## klant`                  | Hallo,                   | 13 | hoort bij geen kopje
            `## klant`                  | ` `                      | 22 | kopje '## klant' ontbreekt
            """)
    void namesTheLineOfWhatIsWrong(String right, String wrong, int line, String reason) {
        assertThat(COMPLETE).contains(right);

        Loaded loaded = read(COMPLETE.replace(right, wrong));

        assertThat(loaded.pairs()).isEmpty();
        assertThat(loaded.problems()).extracting(Problem::sentence).anySatisfy(sentence -> assertThat(sentence)
                .startsWith("a.md:" + line + ": ")
                .contains(reason));
    }

    @Test
    void loadsTheOthersBesideABrokenFileAndPutsThemInTheOrderOfWhatTheyTeach() {
        String euphemism = COMPLETE.replace("bank-te-laat", "nieuwe-dag").replace("[NEP_EXCUUS, ", "[");
        Loaded loaded = ExampleFiles.read(
                List.of(
                        new ResourceFile("examples/a.md", "geen kop"),
                        new ResourceFile("examples/b.md", COMPLETE),
                        new ResourceFile("examples/c.md", COMPLETE),
                        new ResourceFile("examples/d.md", euphemism),
                        new ResourceFile("examples/LEESMIJ.txt", "geen paar")),
                VOCABULARY);

        assertThat(loaded.pairs()).extracting(BeforeAfter::id).containsExactly("nieuwe-dag", "bank-te-laat");
        assertThat(loaded.problems())
                .extracting(problem -> problem.where() + " " + problem.what())
                .containsExactly(
                        "examples/a.md:1 De kop ontbreekt.", "examples/c.md:2 Deze id staat ook in examples/b.md.");
    }

    private static Family family(String id) {
        return new Family(id, NAME, NAME, "P1", Severity.WARNING, false, "", 4, false, "", "", false, "", "");
    }

    private static Loaded read(String text) {
        return ExampleFiles.read(List.of(new ResourceFile("a.md", text)), VOCABULARY);
    }
}
