package nl.oprecht.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.library.TemplateFiles.Loaded;
import nl.oprecht.resource.ResourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds, channels, placeholders, optional parts and choices: what an author hears of a slip in them. */
class TemplateFormatTest {

    private static final Vocabulary VOCABULARY = new Vocabulary(List.of(), List.of(), List.of(), List.of(), List.of());

    private static final String COMPLETE =
            """
            ---
            id: te-laat
            title: Te laat
            kind: reply
            channels: [e-mail]
            abbreviation: laat
            options:
              tegoed: Bied een tegoed aan
            placeholders:
              dag: {label: Welke dag, type: date}
            ---
            ## u
            Beste {{naam}},

            op {{dag}} komt uw bank. {{#tegoed}}U krijgt iets.{{/tegoed}}

            ## je
            Op {{dag}} komt je bank. {{cursor}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            id: te-laat            | id: Te laat                 | 2  | 'Te laat' kan geen id zijn.
            kind: reply            | kind: brief                 | 4  | 'brief' is onbekend. Kies bij kind uit snippet, reply, fragment.
            [e-mail]               | [post]                      | 5  | 'post' is onbekend. Kies bij channels uit e-mail, chat, social, brief.
            abbreviation: laat     | abbreviation: Te laat       | 6  | 'Te laat' is geen afkorting.
            tegoed: Bied een       | tegoed: [Bied een]          | 8  | 'options' heeft niet de goede vorm
            tegoed: Bied           | bon: Bied                   | 15 | '{{#tegoed}}' heeft geen omschrijving.
            tegoed: Bied           | bon: Bied                   | 7  | De keuze 'bon' komt in geen tekst voor.
            {{/tegoed}}            | ``                          | 15 | '{{#tegoed}}' eindigt nergens.
            {{#tegoed}}            | ``                          | 15 | '{{/tegoed}}' sluit iets af dat niet begon.
            iets.                  | {{#tegoed}}iets.            | 15 | '{{#tegoed}}' staat binnen een ander stuk dat weg kan.
            Op {{dag}} komt        | {{cursor}}Op {{dag}} komt   | 18 | '{{cursor}}' staat er twee keer.
            komt je bank           | `{komt|komen} je bank`      | 18 | Hier staat een keuze tussen u en je.
            ## je                  | ## u en je                  | 17 | Naast '## u en je' staat nog een tekst.
            type: date             | type: dag                   | 10 | 'placeholders' heeft niet de goede vorm
            type: date             | soort: date                 | 1  | 'soort' is geen bekend veld.
            """)
    void names_the_line_and_the_way_out(String right, String wrong, int line, String sentence) {
        assertThat(COMPLETE).contains(right);

        Loaded loaded = read(COMPLETE.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));

        assertThat(loaded.templates()).isEmpty();
        assertThat(loaded.problems()).extracting(Problem::sentence).anySatisfy(heard -> assertThat(heard)
                .startsWith("a.md:" + line + ": ")
                .contains(sentence));
    }

    @Test
    void reads_what_is_right() {
        Template template = read(COMPLETE).templates().get(0);

        assertThat(template.kind()).isEqualTo(Template.Kind.REPLY);
        assertThat(template.placeholder("dag").label()).isEqualTo("Welke dag");
        assertThat(template.options()).extracting("label").containsExactly("Bied een tegoed aan");
    }

    @Test
    void shared_placeholders_of_the_wrong_shape_are_told_with_their_line() {
        ResourceFile file = new ResourceFile("placeholders.yml", "naam: {label: Naam}\ndag: {soort: datum}\n");

        assertThatThrownBy(() -> TemplateFiles.shared(List.of(file)))
                .isInstanceOf(UserFacingException.class)
                .hasMessageStartingWith("placeholders.yml:2: Deze plaatshouder heeft niet de goede vorm.");
    }

    private static Loaded read(String text) {
        return TemplateFiles.read(List.of(new ResourceFile("a.md", text)), VOCABULARY, SharedPlaceholders.NONE);
    }
}
