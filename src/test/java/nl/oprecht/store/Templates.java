package nl.oprecht.store;

import java.util.List;
import nl.oprecht.domain.template.FoundTemplates;
import nl.oprecht.domain.template.SampleTemplate;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateQuery;

/** Templates for tests of the store. */
final class Templates {

    static final Template APOLOGY = SampleTemplate.of(
            "excuus",
            "Excuus voor onze fout",
            List.of("EXCUUS"),
            List.of(),
            List.of("spijt"),
            "Dit is onze fout. Het spijt ons.",
            "Dit is onze fout. Het spijt me.");

    static final Template DELAY = SampleTemplate.of(
            "bezorging",
            "Bezorgvertraging eerlijk melden",
            List.of("EERLIJK", "VERVOLG"),
            List.of("vertraging"),
            List.of("pakket"),
            "Uw pakket komt {{dag}}, niet maandag.",
            "Je pakket komt {{dag}}, niet maandag.");

    static final Template THANKS = SampleTemplate.of(
            "dank",
            "Dank voor de klacht",
            List.of("DANK"),
            List.of("rekening"),
            List.of("e-mail"),
            "Dank dat u één ding zo precies beschreef.",
            "");

    static final List<Template> ALL = List.of(APOLOGY, DELAY, THANKS);

    private Templates() {}

    static Template withFormal(Template template, String formal) {
        return SampleTemplate.of(
                template.id(),
                template.title(),
                template.labels().moves(),
                template.labels().situations(),
                template.labels().tags(),
                formal,
                template.familiar());
    }

    /** What a search for these words finds. */
    static List<Template> found(SqliteTemplateLibrary library, String words) {
        return found(library, words, List.of());
    }

    /** What a search for these words finds, with these moves first. */
    static List<Template> found(SqliteTemplateLibrary library, String words, List<String> wanted) {
        TemplateQuery query = new TemplateQuery(words, List.of(), wanted, "", TemplateQuery.USUAL_LIMIT);
        return library.search(query).hits().stream()
                .map(FoundTemplates.Hit::template)
                .toList();
    }
}
