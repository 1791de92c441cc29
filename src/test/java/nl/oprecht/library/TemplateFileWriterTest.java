package nl.oprecht.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.template.Channel;
import nl.oprecht.domain.template.OptionalPart;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Placeholder.Type;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.library.TemplateFiles.Loaded;
import nl.oprecht.pack.PackReader;
import nl.oprecht.resource.ResourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFileWriterTest {

    private static final Label NAME = new Label("naam", "name");
    private static final Vocabulary VOCABULARY =
            new Vocabulary(List.of(), List.of(), List.of(new Move("EXCUUS", NAME, NAME, "P4")), List.of(), List.of());
    private static final Placeholder SHARED_NAME =
            new Placeholder("naam", "Naam van de klant", Type.TEXT, "Noor", "", "", List.of(), PointKind.NAME);
    private static final SharedPlaceholders SHARED = new SharedPlaceholders(Map.of("naam", SHARED_NAME));

    private static final String COMPLETE =
            """
            ---
            id: excuus
            title: 'Brief: excuus'
            moves: [EXCUUS]
            channels: [e-mail, brief]
            tags: [spijt, 'a, b', '12']
            abbreviation: sorry
            kind: reply
            options:
              tegoed: Bied een tegoed aan
            placeholders:
              dag: {label: Welke dag, type: date, default: '+5', example: vrijdag 12 maart}
              waar: {label: Waar, type: choice, from: reference, choices: [thuis, elders], default: thuis, fallback: ergens, example: thuis}
            ---
            ## u
            Beste {{naam}},

            Op {{dag}} {{waar}}.{{#tegoed}} U krijgt iets.{{/tegoed}}

            ## je
            Dag {{naam}}, op {{dag}}.
            """;

    @Test
    void writes_the_keys_in_one_order_with_quotes_only_where_yaml_needs_them() {
        Template template = new Template(
                "excuus",
                "Brief: excuus",
                Template.Kind.REPLY,
                new Template.Labels(
                        List.of("EXCUUS"),
                        List.of(),
                        List.of(Channel.EMAIL, Channel.LETTER),
                        List.of("spijt", "a, b", "12")),
                "sorry",
                List.of(
                        SHARED_NAME,
                        new Placeholder("dag", "Welke dag", Type.DATE, "vrijdag 12 maart", "+5", "", List.of(), null),
                        new Placeholder(
                                "waar",
                                "Waar",
                                Type.CHOICE,
                                "thuis",
                                "thuis",
                                "ergens",
                                List.of("thuis", "elders"),
                                PointKind.REFERENCE)),
                List.of(new OptionalPart("tegoed", "Bied een tegoed aan")),
                "Beste {{naam}},\n\nOp {{dag}} {{waar}}.{{#tegoed}} U krijgt iets.{{/tegoed}}",
                "Dag {{naam}}, op {{dag}}.");

        assertThat(TemplateFileWriter.write(template, SHARED)).isEqualTo(COMPLETE);
        assertThat(read(COMPLETE)).isEqualTo(template);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gewoon",
                "Brief: ja",
                "# geen commentaar",
                "een #tag",
                "'zo'",
                "\"zo\"",
                "- streep",
                "-",
                "ja",
                "yes",
                "~",
                "12.50",
                "9.00",
                "2027-03-12",
                "+5",
                "[lijst]",
                "{a}",
                "a, b",
                "€ 81,00",
                "& en *",
                "!nee",
                "%x",
                "@ons",
                "`code`",
                "één\u00A0spatie",
                "regel\neen\ttab",
                "terug\\slag \"en\"\nmeer",
                "dubbel:",
                "a:b",
                "😀 ja",
                "---",
                "...",
                "?",
                "? ja",
                "=",
                "<<",
                "null",
                "1e3",
                "0x1F"
            })
    void any_words_come_back(String words) {
        Template template = new Template(
                "x",
                words,
                Template.Kind.SNIPPET,
                new Template.Labels(List.of(), List.of(), List.of(), List.of(words, words)),
                "",
                List.of(new Placeholder("p", words, Type.CHOICE, words, words, words, List.of(words), null)),
                List.of(new OptionalPart("o", words)),
                "{{#o}}{{p}}{{/o}}",
                "");

        assertThat(read(TemplateFileWriter.write(template, SharedPlaceholders.NONE)))
                .isEqualTo(template);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eén regel",
                "## geen kop",
                "eerst\n## u\ndan",
                "\\## letterlijk",
                "### kop drie",
                "---\nstreep",
                "accolade { los",
                "Wat {vindt u|vind je}?"
            })
    void any_text_comes_back(String text) {
        Template template = Template.plain("x", "X", text);

        assertThat(read(TemplateFileWriter.write(template, SharedPlaceholders.NONE)))
                .isEqualTo(template);
    }

    @Test
    void a_text_that_addresses_nobody_serves_both_forms() {
        assertThat(TemplateFileWriter.write(Template.plain("x", "Tot dan, of later", "Tot dan."), SHARED))
                .isEqualTo("---\nid: x\ntitle: Tot dan, of later\n---\n## u en je\nTot dan.\n");
        assertThat(TemplateFileWriter.write(Template.plain("x", "X", "Dat is Uw keus."), SHARED))
                .endsWith("## u\nDat is Uw keus.\n");
    }

    @Test
    void a_choice_beside_a_text_of_its_own_for_je_is_made() {
        Template template = new Template(
                "x",
                "X",
                Template.Kind.SNIPPET,
                Template.Labels.NONE,
                "",
                List.of(),
                List.of(new OptionalPart("o", "O")),
                "{Uw|Je} {{naam}}{{#o}} {uw|je}{{/o}} {{> groet}}{{cursor}}",
                "Je {naam|jou}.");

        assertThat(read(TemplateFileWriter.write(template, SharedPlaceholders.NONE)))
                .extracting(Template::formal, Template::familiar)
                .containsExactly("Uw {{naam}}{{#o}} uw{{/o}} {{> groet}}{{cursor}}", "Je jou.");
    }

    @Test
    void all_shipped_templates_come_back_as_they_are() {
        Vocabulary vocabulary = PackReader.vocabulary("nl");
        SharedPlaceholders shared = TemplateFiles.shippedPlaceholders();
        List<Template> shipped = TemplateFiles.shipped(vocabulary).templates();
        List<ResourceFile> written = new ArrayList<>();
        shipped.forEach(template ->
                written.add(new ResourceFile(template.id() + ".md", TemplateFileWriter.write(template, shared))));

        Loaded loaded = TemplateFiles.read(written, vocabulary, shared);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.templates()).isNotEmpty().isEqualTo(shipped);
    }

    private static Template read(String text) {
        Loaded loaded = TemplateFiles.read(List.of(new ResourceFile("a.md", text)), VOCABULARY, SHARED);
        assertThat(loaded.problems()).isEmpty();
        return loaded.templates().get(0);
    }
}
