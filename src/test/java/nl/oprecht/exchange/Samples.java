package nl.oprecht.exchange;

import java.util.List;
import nl.oprecht.domain.template.Channel;
import nl.oprecht.domain.template.OptionalPart;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;

/** Templates that use all there is. */
final class Samples {

    private static final Placeholder DAY = new Placeholder(
            "dag", "Welke: dag", Placeholder.Type.CHOICE, "ja", "ja", "ooit", List.of("ja", "12.00", "a, b"), null);

    private Samples() {}

    static List<Template> all() {
        Template.Labels labels = new Template.Labels(
                List.of("EXCUUS"), List.of("vertraging"), List.of(Channel.LETTER), List.of("spijt", "te laat"));
        return List.of(
                new Template(
                        "bank",
                        "Bank: later",
                        Template.Kind.REPLY,
                        labels,
                        "bank",
                        List.of(Exchange.NAME, DAY),
                        List.of(new OptionalPart("tegoed", "Bied een tegoed aan")),
                        "Beste {{naam}},\n\nUw bank komt {{dag}}.{{#tegoed}} U krijgt geld.{{/tegoed}}{{cursor}}\n{{> groet}}",
                        "Dag {{naam}},\n## geen kop\nJe bank komt {{dag}}.\n{{> groet}}"),
                new Template(
                        "keuze",
                        "Twee vormen in één",
                        Template.Kind.SNIPPET,
                        Template.Labels.NONE,
                        "",
                        List.of(),
                        List.of(),
                        "Wat {vindt u|vind je} ervan?",
                        ""),
                new Template(
                        "groet",
                        "Groet",
                        Template.Kind.FRAGMENT,
                        Template.Labels.NONE,
                        "",
                        List.of(),
                        List.of(),
                        "Met vriendelijke groet,\n{{mijn naam}}",
                        "Groet,\n{{mijn naam}}"));
    }
}
