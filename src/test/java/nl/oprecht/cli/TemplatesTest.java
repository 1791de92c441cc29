package nl.oprecht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.oprecht.domain.template.Channel;
import nl.oprecht.domain.template.FakeKeeping;
import nl.oprecht.domain.template.FakeLibrary;
import nl.oprecht.domain.template.FoundTemplates;
import nl.oprecht.domain.template.KeptTemplate.Origin;
import nl.oprecht.domain.template.OptionalPart;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.template.TemplateQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code oprecht templates list}, {@code search} and {@code show}. */
class TemplatesTest {

    private static final Template SORRY = new Template(
            "excuus-eigen-fout",
            "Excuus voor onze eigen fout",
            Template.Kind.SNIPPET,
            new Template.Labels(List.of("EXCUUS"), List.of("vertraging"), List.of(Channel.EMAIL), List.of("spijt")),
            "sorry",
            List.of(new Placeholder(
                    "naam", "Naam van de klant", Placeholder.Type.TEXT, "Noor", "", "", List.of(), null)),
            List.of(new OptionalPart("tegoed", "Bied een tegoed aan")),
            "Het spijt me, {{naam}}.{{#tegoed}} U krijgt tegoed.{{/tegoed}}\n\n{{> groet}}",
            "Sorry, {{naam}}.\n\n{{> groet}}");
    private static final Template GREETING = new Template(
            "groet",
            "Groet",
            Template.Kind.FRAGMENT,
            Template.Labels.NONE,
            "",
            List.of(),
            List.of(),
            "Hoogachtend, {{mijn naam}}",
            "Groet, {{mijn naam}}");
    private static final Template LONG = Template.plain(
            "een-hele-lange-id-die-maar-niet-ophoudt-en-doorgaat",
            "Een titel die veel langer is dan er op één regel past, ook op een groot scherm",
            "Dag.");

    private final Shell shell = new Shell();

    @BeforeEach
    void fill() {
        shell.keeping = new FakeKeeping()
                .with(SORRY)
                .with(GREETING)
                .with(LONG, Origin.OWN, false)
                .with(Template.plain("oud", "Oud", "Weg."), Origin.OWN, true);
    }

    @Test
    void list_fits_a_terminal_and_leaves_out_fragments_and_the_archive() {
        assertThat(shell.run("templates", "list")).isZero();
        assertThat(shell.outLines())
                .containsExactly(
                        "een-hele-lange-id-die-maar-ni…  Een titel die veel langer is dan…",
                        "excuus-eigen-fout               Excuus voor onze eigen fout        ;sorry",
                        "",
                        "2 sjablonen")
                .allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @CsvSource({
        "--move excuus, excuus-eigen-fout",
        "--situation vertraging, een-hele excuus-eigen-fout",
        "--situation compliment, een-hele",
        "--channel chat, een-hele",
        "--archived, oud"
    })
    void list_narrows_down(String options, String ids) {
        shell.run(("templates list --format jsonl " + options).split(" "));

        assertThat(shell.outLines()).hasSize(ids.split(" ").length);
        for (String id : ids.split(" ")) {
            assertThat(shell.out()).contains("{\"id\":\"" + id);
        }
    }

    @Test
    void unknown_names_are_told_with_those_that_there_are() {
        assertThat(shell.run("templates", "list", "--channel", "fax")).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.errLines())
                .containsExactly("--channel: “fax” ken ik niet. Kies uit: e-mail, chat, social, brief.");
        assertThat(shell.run("templates")).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.err()).contains("Gebruik: oprecht templates", "lint");
    }

    @Test
    void search_shows_the_first_words_with_what_was_looked_for() {
        shell.library = FakeLibrary.finding(query -> query.words().equals("het spijt") ? List.of(SORRY) : List.of());
        shell.colour = true;

        assertThat(shell.run("templates", "search", "het", "spijt")).isZero();
        assertThat(shell.outLines())
                .containsExactly(
                        "\u001B[1mexcuus-eigen-fout\u001B[0m  Excuus voor onze eigen fout",
                        "    Het spijt me, {{naam}}.{{#tegoed}} U krijgt tegoed.{{/tegoed}} {{> groet}}",
                        "",
                        "1 sjabloon");
    }

    @Test
    void search_highlights_what_the_library_looked_for() {
        FakeLibrary found = FakeLibrary.of(List.of(SORRY));
        shell.library = new FoundLibrary(found, List.of("spijt"));
        shell.colour = true;

        shell.run("templates", "search", "spijtt");

        assertThat(shell.out()).contains("Het \u001B[32mspijt\u001B[0m me");
    }

    @Test
    void show_tells_all_there_is_and_fills_in() {
        assertThat(shell.run("templates", "show", "excuus-eigen-fout", "--set", "naam=Noor", "--with", "tegoed"))
                .isZero();
        assertThat(shell.out())
                .isEqualTo(
                        """
                        excuus-eigen-fout: Excuus voor onze eigen fout
                        van           Oprecht
                        moves         Excuus (EXCUUS)
                        situaties     vertraging
                        kanalen       e-mail
                        trefwoorden   spijt
                        afkorting     ;sorry
                        in te vullen  naam: Naam van de klant (Noor)
                                      mijn naam: Mijn naam
                        naar keuze    tegoed: Bied een tegoed aan

                        Het spijt me, Noor. U krijgt tegoed.

                        Hoogachtend, {{mijn naam}}
                        """);
    }

    @Test
    void no_template_takes_over_the_terminal() {
        Template sly = Template.plain("slim", "Slim\u001B[2J", "Dag\u001B[2J.\nTot\tdan");
        shell.keeping = new FakeKeeping().with(sly);
        shell.library = FakeLibrary.of(List.of(sly));

        shell.run("templates", "list");
        shell.run("templates", "search", "slim");
        shell.run("templates", "show", "slim");

        assertThat(shell.out()).doesNotContain("\u001B").endsWith("Dag[2J.\nTot\tdan\n");
    }

    @Test
    void show_speaks_either_form() {
        shell.run("templates", "show", "excuus-eigen-fout", "--register", "je");

        assertThat(shell.out()).endsWith("Sorry, {{naam}}.\n\nGroet, {{mijn naam}}\n");
    }

    @Test
    void show_gives_programs_everything() throws IOException {
        shell.run("templates", "show", "excuus-eigen-fout", "--format", "json", "--set", "naam=Noor");

        JsonNode json = new ObjectMapper().readTree(shell.out()).get(0);
        assertThat(json.path("text").asText()).startsWith("Het spijt me, Noor.");
        assertThat(json.path("u").asText()).startsWith("Het spijt me, {{naam}}.");
        assertThat(json.path("moves").get(0).asText()).isEqualTo("EXCUUS");
        assertThat(json.path("origin").asText()).isEqualTo("shipped");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            excuus-eigen-fuot              | excuus-eigen-fuot: dit sjabloon ken ik niet. Bedoel je excuus-eigen-fout?
            qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq | qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq: dit sjabloon ken ik niet. Kijk met oprecht templates list welke er zijn.
            excuus-eigen-fout --set n=x    | --set: “n” ken ik niet. Kies uit: naam, mijn naam.
            oud --set n=x                  | --set: “n” hoort niet bij dit sjabloon. Laat dit weg.
            """)
    void show_helps_on_with_a_slip(String arguments, String sentence) {
        assertThat(shell.run(("templates show " + arguments).split(" "))).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.errLines()).containsExactly(sentence);
    }

    /** Says what it looked for. */
    private record FoundLibrary(FakeLibrary all, List<String> words) implements TemplateLibrary {

        @Override
        public FoundTemplates search(TemplateQuery query) {
            return new FoundTemplates(all.search(query).hits(), words);
        }

        @Override
        public Optional<Template> find(String id) {
            return all.find(id);
        }

        @Override
        public Optional<Template> abbreviated(String abbreviation) {
            return all.abbreviated(abbreviation);
        }

        @Override
        public void used(String id) {
            all.used(id);
        }
    }
}
