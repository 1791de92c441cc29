package nl.oprecht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code oprecht templates lint}, with a checker that knows a few phrases. */
class TemplateLintTest {

    private static final String PLACEHOLDERS =
            """
            naam: {label: Naam, example: Noor}
            dag: {label: Dag, type: date, example: vrijdag, default: volgende week}
            keuze: {label: Keuze, type: choice, example: nee, choices: [ja]}
            leeg: {label: Leeg}
            """;

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    @BeforeEach
    void greeting() {
        write("fragments/groet.md", "---\nid: groet\ntitle: Groet\nkind: fragment\n---\n## u\nGroet, {{naam}}\n");
    }

    @Test
    void a_library_without_slips_is_silent() {
        write(
                "snippets/excuus.md",
                """
                ---
                id: excuus
                title: Excuus
                moves: [EXCUUS]
                ---
                ## u en je
                Het spijt me, {{naam}}. {{> groet}}
                """);

        assertThat(lint()).containsExactly("2 sjablonen nagekeken, niets gevonden.");
        assertThat(shell.run("templates", "lint", folder.toString())).isEqualTo(ExitStatus.NOTHING_FOUND);
    }

    @Test
    void what_the_file_says_of_itself_is_told_with_its_line() {
        write("placeholders.yml", PLACEHOLDERS);
        write(
                "snippets/een.md",
                """
                ---
                id: anders
                title: Een
                abbreviation: weg
                placeholders:
                  over: {label: Over}
                  plaats: {label: Plaats}
                ---
                ## u
                Dag {{naam}},

                {{plaats}} {{onbekend}} {{> weg}}
                """);
        write("snippets/twee.md", "---\nid: twee\ntitle: Twee\nabbreviation: weg\n---\n## je\nDag.\n");
        write("snippets/zes.md", "---\nid: zes\ntitle: Zes\nmoves: [SPIJT]\n---\n## je\nHoi.\n");

        assertThat(lint())
                .containsExactly(
                        "placeholders.yml:2: 'volgende week' is geen dag om mee te beginnen. Schrijf vandaag, morgen of een aantal dagen, zoals +5.",
                        "placeholders.yml:3: 'nee' staat niet bij de keuzes van 'keuze'. Neem een waarde uit choices.",
                        "placeholders.yml:4: 'leeg' heeft geen voorbeeld. Zet er een waarde bij als example.",
                        "snippets/zes.md:4: 'SPIJT' is onbekend. Kies bij moves uit EXCUUS, VERVOLG.",
                        "snippets/een.md:2: Het bestand heet anders dan het sjabloon. Noem het anders.md.",
                        "snippets/een.md:12: '{{onbekend}}' is nergens beschreven. Zet in de kop onder placeholders: 'onbekend: {label: …, example: …}'.",
                        "snippets/een.md:6: 'over' komt in geen tekst voor. Haal haar weg onder placeholders.",
                        "snippets/een.md:7: 'plaats' heeft geen voorbeeld. Zet er een waarde bij als example.",
                        "snippets/een.md:12: '{{> weg}}' bestaat niet. Kijk in templates/fragments welke er zijn.",
                        "snippets/twee.md:4: De afkorting 'weg' staat ook in snippets/een.md. Geef elk sjabloon een eigen afkorting.",
                        "4 sjablonen nagekeken, 10 punten.");
    }

    @Test
    void each_form_and_each_optional_part_is_heard() {
        write(
                "snippets/antwoord.md",
                """
                ---
                id: antwoord
                title: Antwoord
                moves: [EXCUUS, VERVOLG]
                options:
                  meer: Meer
                ---
                ## u
                Het spijt me.

                Ik bel u zo snel mogelijk.

                ## je
                Dag {Noor},

                {{#meer}}Ik stuur je een pakkket.{{/meer}}
                """);

        assertThat(lint())
                .containsExactly(
                        "snippets/antwoord.md:11: “zo snel mogelijk”: Zeg wanneer: een datum is te controleren. [ZO_SNEL_MOGELIJK]",
                        "snippets/antwoord.md:14: Hier staat een losse accolade. Haal haar weg of maak het paar af.",
                        "snippets/antwoord.md:16: “pakkket”: Hier staat een tikfout. [SPELLING]",
                        "snippets/antwoord.md:4: In de tekst met je is EXCUUS niet te horen. Zeg het zo dat 'oprecht explain EXCUUS' het herkent, of haal de move weg.",
                        "snippets/antwoord.md:4: In de tekst met u en je is VERVOLG niet te horen. Zeg het zo dat 'oprecht explain VERVOLG' het herkent, of haal de move weg.",
                        "2 sjablonen nagekeken, 5 punten.");
    }

    @Test
    void one_file_is_read_as_part_of_the_library_around_it() {
        write("placeholders.yml", "naam: {label: Naam, example: Noor}\n");
        Path file = write("snippets/een.md", "---\nid: een\ntitle: Een\n---\n## u\nDag {{naam}}. {{> groet}}\n");

        assertThat(shell.run("templates", "lint", file.toString())).isEqualTo(ExitStatus.NOTHING_FOUND);
        assertThat(shell.outLines()).containsExactly("1 sjabloon nagekeken, niets gevonden.");
    }

    @Test
    void pairs_of_before_and_after_beside_the_templates_are_no_templates() {
        write("placeholders.yml", "naam: {label: Naam, example: Noor}\n");
        write("examples/paar.md", "---\nid: paar\nteaches: [EUFEMISME]\n---\n## klant\nHallo.\n");

        assertThat(lint()).singleElement().asString().doesNotContain("paar.md").contains("niets gevonden");
    }

    @Test
    void programs_get_json() {
        write("snippets/zes.md", "---\nid: zes\ntitle: Zes\nmoves: [SPIJT]\n---\n## je\nHoi.\n");

        shell.run(
                "templates",
                "lint",
                "--format",
                "jsonl",
                folder.resolve("snippets").toString());

        assertThat(shell.out().replace(folder.toString(), ""))
                .isEqualTo(
                        """
                        {"file":"/snippets/zes.md","line":4,"message":"'SPIJT' is onbekend.","remedy":"Kies bij moves uit EXCUUS, VERVOLG."}
                        """);
    }

    @Test
    void a_file_that_cannot_be_read_does_not_keep_the_others_waiting() {
        assertThat(shell.run("templates", "lint", folder.resolve("weg.md").toString(), folder.toString()))
                .isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.err()).contains("weg.md: dit bestand bestaat niet.");
        assertThat(shell.out()).contains("1 sjabloon nagekeken");
    }

    private List<String> lint() {
        shell.run("templates", "lint", folder.toString());
        return shell.outLines().stream()
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }

    private Path write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            if (name.startsWith("fragments")) {
                Files.writeString(folder.resolve("placeholders.yml"), "naam: {label: Naam, example: Noor}\n");
            }
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
