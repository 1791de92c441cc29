package nl.oprecht.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Placeholder.Type;
import nl.oprecht.domain.template.Template;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EspansoTest {

    @TempDir
    Path folder;

    private Exchange exchange = new Exchange(Path.of("."));

    @BeforeEach
    void open() {
        exchange = new Exchange(folder);
    }

    @Test
    void a_match_becomes_a_template_with_title_tags_and_abbreviation() {
        Template template = exchange.one(
                "base.yml",
                """
                matches:
                  - triggers: [":sorry", ":excuses"]
                    label: Excuus voor het wachten
                    search_terms: [spijt, wachten]
                    replace: |
                      Het spijt me, {{naam}}.
                      $|$
                      Groet,
                """);

        assertThat(template.id()).isEqualTo("excuus-voor-het-wachten");
        assertThat(template.title()).isEqualTo("Excuus voor het wachten");
        assertThat(template.labels().tags()).containsExactly("spijt", "wachten", "Excuses");
        assertThat(template.abbreviation()).isEqualTo("sorry");
        assertThat(template.formal()).isEqualTo("Het spijt me, {{naam}}.\n{{cursor}}\nGroet,");
        assertThat(template.placeholders()).containsExactly(Exchange.NAME);
    }

    @Test
    void a_form_keeps_its_fields() {
        Template template = exchange.one(
                "base.yml",
                """
                matches:
                  - trigger: ":dag"
                    form: "Dag [[voor_naam]], [[dagdeel]] bel ik. [[rest]]"
                    form_fields:
                      dagdeel: {type: choice, values: [ochtend, middag], default: middag}
                      rest: {multiline: true, default: Tot dan}
                """);

        assertThat(template.title()).isEqualTo("Dag");
        assertThat(template.formal()).isEqualTo("Dag {{voor naam}}, {{dagdeel}} bel ik. {{rest}}");
        assertThat(template.placeholders())
                .extracting(Placeholder::name, Placeholder::type, Placeholder::initial, Placeholder::choices)
                .containsExactly(
                        tuple("dagdeel", Type.CHOICE, "middag", List.of("ochtend", "middag")),
                        tuple("rest", Type.TEXT, "Tot dan", List.of()));
    }

    @Test
    void variables_are_asked_for_or_written_in() {
        Import read = exchange.read(
                "base.yml",
                """
                global_vars:
                  - {name: bedrijf, type: echo, params: {echo: De Bank}}
                matches:
                  - trigger: ":mail"
                    replace: '{{groet}} {{dag}} {{later}} {{uur}} {{soort}} {{form1.plaats}} {{plak}} \\{zo}'
                    vars:
                      - {name: groet, type: match, params: {trigger: ":groet"}}
                      - {name: dag, type: date, params: {format: "%d-%m-%Y"}}
                      - {name: later, type: date, params: {format: "%x", offset: 432000}}
                      - {name: uur, type: date, params: {format: "%H:%M"}}
                      - {name: soort, type: choice, params: {values: [{label: Eén, id: een}, {label: Twee, id: twee}]}}
                      - {name: form1, type: form, params: {layout: "[[plaats]]"}}
                      - {name: plak, type: clipboard}
                  - trigger: ":groet"
                    replace: Groet van {{bedrijf}}
                """);

        Template template = read.entries().get(0).template();
        assertThat(template.formal())
                .isEqualTo("Groet van De Bank {{dag}} {{later}} {{uur}} {{soort}} {{plaats}} {{plak}} {zo}");
        assertThat(template.placeholders())
                .extracting(Placeholder::name, Placeholder::type, Placeholder::initial, Placeholder::choices)
                .containsExactly(
                        tuple("dag", Type.DATE, "vandaag", List.of()),
                        tuple("later", Type.DATE, "+5", List.of()),
                        tuple("soort", Type.CHOICE, "", List.of("een", "twee")));
    }

    @Test
    void tells_what_stays_behind_and_where() {
        Import read = exchange.read(
                "base.yml",
                """
                imports: [ander.yml]
                matches:
                  - {regex: ":x.", replace: nooit}
                  - {trigger: ":foto", image_path: foto.png}
                  - trigger: ":leeg"
                    replace: ""
                  - {trigger: ":keuze", replace: "Kies {u|je}"}
                  - {trigger: ":goed", html: "<p>Eén<br>twee</p>"}
                """);

        assertThat(read.templates()).extracting(Template::formal).containsExactly("Eén\ntwee");
        assertThat(exchange.skipped(read))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("base.yml: Verwijst naar ander.yml."),
                        one -> assertThat(one).startsWith("base.yml:3: Deze match hoort bij een patroon."),
                        one -> assertThat(one).startsWith("base.yml:4: Deze match voegt een plaatje in."),
                        one -> assertThat(one).startsWith("base.yml:5: Deze tekst"),
                        one -> assertThat(one).startsWith("base.yml:7: Deze tekst"));
    }

    @Test
    void matches_that_hold_each_other_or_grow_without_end_do_no_harm() {
        StringBuilder growing = new StringBuilder("matches:\n");
        growing.append("  - {trigger: a0, replace: 0123456789}\n");
        for (int i = 1; i < 40; i++) {
            growing.append(
                    """
                      - trigger: a%d
                        replace: '{{x}}{{x}}'
                        vars: [{name: x, type: match, params: {trigger: a%d}}]
                    """
                            .formatted(i, i - 1)
                            .indent(0));
        }
        growing.append(
                """
                  - trigger: rond
                    replace: '{{x}}.'
                    vars: [{name: x, type: match, params: {trigger: rond}}]
                  - trigger: echo
                    replace: '{{e}}'
                """);
        growing.append("global_vars: [{name: e, type: echo, params: {echo: '{{e}}{{e}}'}}]\n");

        assertThat(exchange.read("groei.yml", growing.toString()).templates())
                .extracting(Template::title)
                .contains("A0", "A3", "Rond");
    }

    @Test
    void one_sentence_for_what_is_no_match_file() {
        assertUnusable("geen: matches", "base.yml: Hier staat geen lijst 'matches' in.");
        assertUnusable("", "base.yml: Hier staat geen lijst 'matches' in.");
        assertUnusable("matches:\n  - trigger: [a\n", "base.yml:3: Dit is geen geldige YAML.");
        assertUnusable("matches: " + "[".repeat(100_000), "base.yml: Deze YAML is te diep");
        assertUnusable("matches: [" + "a,".repeat(2_000_000), "base.yml: Dit bestand is groter dan 3 MB.");
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        assertUnusable(bomb + "matches: *a59\n", "base.yml: Deze YAML is te diep");
        assertUnusable("matches: !!javax.script.ScriptEngineManager [1]\n", "base.yml:1: Dit is geen geldige YAML.");
    }

    private void assertUnusable(String yaml, String sentence) {
        assertThatThrownBy(() -> exchange.read("base.yml", yaml))
                .isInstanceOf(UserFacingException.class)
                .satisfies(e -> assertThat(exchange.bare(e.getMessage())).startsWith(sentence));
    }
}
