package nl.oprecht.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Macros of Zendesk, canned responses of Chatwoot, templates of Quicktext. */
class HelpdeskTest {

    @TempDir
    Path folder;

    private Exchange exchange = new Exchange(Path.of("."));

    @BeforeEach
    void open() {
        exchange = new Exchange(folder);
    }

    @Test
    void macros_of_zendesk_bring_their_comment() {
        Import read = exchange.read(
                "macros.json",
                """
                {"count": 7, "next_page": null, "macros": [
                  {"id": 1, "title": "Levering::Bank::Te laat", "active": true, "description": "uitleg", "actions": [
                    {"field": "status", "value": "pending"},
                    {"field": "comment_value_html", "value": "<p>Beste {{ticket.requester.first_name}},</p>\
                <p>Uw bestelling {{ ticket.custom_field_12 }} is te laat.<br>Dat spijt me &amp; ons.</p><ul><li>Een</li><li>Twee</li></ul>\
                <div>Zie <a href=\\"https://bank.nl/hulp\\">onze hulp</a></div><p>{{current_user.name}}</p>"}]},
                  {"title": "Kanaal", "actions": [
                    {"field": "comment_value", "value": ["channel:all", "Dag {{ticket.requester.name | default: 'klant'}},\\nu hoort van ons."]}]},
                  {"title": "Uit", "active": false, "actions": [{"field": "comment_value", "value": "x"}]},
                  {"title": "Status", "actions": [{"field": "status", "value": "solved"}]},
                  {"title": "Intern", "actions": [{"field": "comment_value", "value": "x"}, {"field": "comment_mode_is_public", "value": "false"}]},
                  {"title": "Slim", "actions": [{"field": "comment_value", "value": "{% if ticket.id %}x{% endif %}"}]},
                  {"title": "Geen lijst", "actions": null}
                ]}
                """);

        assertThat(read.templates())
                .extracting(
                        Template::id,
                        Template::title,
                        template -> template.labels().tags(),
                        Template::formal)
                .containsExactly(
                        tuple(
                                "te-laat",
                                "Te laat",
                                List.of("Levering", "Bank"),
                                "Beste {{naam}},\n\nUw bestelling {{custom field 12}} is te laat.\nDat spijt me & ons.\n\n"
                                        + "- Een\n- Twee\n\nZie onze hulp (https://bank.nl/hulp)\n\n{{mijn naam}}"),
                        tuple("kanaal", "Kanaal", List.of(), "Dag {{naam}},\nu hoort van ons."));
        assertThat(read.templates().get(1).placeholders())
                .extracting(Placeholder::label, Placeholder::fallback)
                .containsExactly(tuple("Naam van de klant", "klant"));
        assertThat(exchange.skipped(read))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("macros.json, macro 3 'Uit': Deze macro staat uit."),
                        one -> assertThat(one).contains("'Status'", "schrijft geen tekst"),
                        one -> assertThat(one).contains("'Intern'", "interne notitie"),
                        one -> assertThat(one).contains("'Slim'", "kiest zelf zijn tekst"),
                        one -> assertThat(one).contains("'Geen lijst'", "schrijft geen tekst"));
    }

    @Test
    void canned_responses_of_chatwoot_bring_their_short_code() {
        Import read = exchange.read(
                "canned.json",
                """
                [{"id": 1, "account_id": 2, "short_code": "geld-terug", "content": "Dag {{contact.first_name}}, groet {{agent.name}}"},
                 {"short_code": "leeg", "content": ""},
                 {"short_code": "accolades", "content": "{{#x}} {u|je}"}]
                """);

        Template template = read.templates().get(0);
        assertThat(read.templates()).hasSize(1);
        assertThat(template.title()).isEqualTo("Geld terug");
        assertThat(template.abbreviation()).isEqualTo("geldterug");
        assertThat(template.formal()).isEqualTo("Dag {{naam}}, groet {{mijn naam}}");
        assertThat(exchange.skipped(read))
                .satisfiesExactly(
                        one -> assertThat(one).contains("antwoord 2 'leeg'", "heeft geen tekst"),
                        one -> assertThat(one).contains("antwoord 3 'accolades'", "accolades"));
    }

    @Test
    void templates_of_quicktext_bring_their_keyword_and_what_they_ask() {
        Import read = exchange.read(
                "templates.xml",
                """
                <?xml version="1.0"?>
                <quicktext version="2">
                  <filetype>templates</filetype>
                  <menu>
                    <title><![CDATA[Klachten]]></title>
                    <texts>
                      <text shortcut="1" type="0">
                        <name><![CDATA[Te laat]]></name>
                        <keyword><![CDATA[laat]]></keyword>
                        <body><![CDATA[Dag [[TO=firstname]],
                [[INPUT=Hoe laat|select|nu;straks]] op [[DATE=long]]. [[INPUT=Waar|text|thuis]][[CURSOR]]
                [[FROM=fullname]]]]></body>
                      </text>
                      <text shortcut="" type="1">
                        <name><![CDATA[Mooi]]></name>
                        <body><![CDATA[<b>Dank</b> u.<br>Tot ziens]]></body>
                      </text>
                      <text shortcut="" type="0"><name>Leeg</name></text>
                    </texts>
                  </menu>
                </quicktext>
                """);

        Template first = read.templates().get(0);
        assertThat(read.templates()).extracting(Template::title).containsExactly("Te laat", "Mooi");
        assertThat(first.labels().tags()).containsExactly("Klachten");
        assertThat(first.abbreviation()).isEqualTo("laat");
        assertThat(first.formal())
                .isEqualTo("Dag {{naam}},\n{{hoe laat}} op {{datum}}. {{waar}}{{cursor}}\n{{mijn naam}}");
        assertThat(first.placeholder("hoe laat").choices()).containsExactly("nu", "straks");
        assertThat(first.placeholder("datum").type()).isEqualTo(Placeholder.Type.DATE);
        assertThat(first.placeholder("waar").initial()).isEqualTo("thuis");
        assertThat(read.templates().get(1).formal()).isEqualTo("Dank u.\nTot ziens");
        assertThat(exchange.skipped(read)).singleElement().satisfies(one -> assertThat(one)
                .startsWith("templates.xml:18: Dit sjabloon heeft geen tekst."));
    }

    @Test
    void one_sentence_for_what_is_none_of_these() {
        assertUnusable("x.json", "{\"tickets\": []}", "x.json: Hier staan geen macro's van Zendesk in.");
        assertUnusable("x.json", "{\"macros\": [{\"title\":", "x.json:1: Dit is geen geldige JSON.");
        assertUnusable("x.json", "{\"macros\": " + "[".repeat(100_000), "x.json:1: Dit is geen geldige JSON.");
        assertUnusable("x.json", "\"short_code\"", "x.json: Hier staan geen antwoorden van Chatwoot in.");
        assertUnusable("x.xml", "<html/>", "x.xml: Dit is geen bestand van Quicktext.");
        assertUnusable("x.xml", "<quicktext><menu>", "x.xml:1: Dit is geen geldige XML.");
        assertUnusable(
                "x.xml",
                "<!DOCTYPE q [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><quicktext><menu><title>&e;</title></menu></quicktext>",
                "x.xml:1: Dit is geen geldige XML.");
    }

    private void assertUnusable(String name, String text, String sentence) {
        assertThatThrownBy(() -> exchange.read(name, text))
                .isInstanceOf(UserFacingException.class)
                .satisfies(e -> assertThat(exchange.bare(e.getMessage())).startsWith(sentence));
    }
}
