package nl.oprecht.store;

import java.util.List;
import nl.oprecht.domain.template.Template;

/** Templates for tests of the store. */
final class Templates {

    static final Template APOLOGY = new Template(
            "excuus",
            "Excuus voor onze fout",
            List.of("EXCUUS"),
            List.of(),
            List.of("spijt"),
            "Dit is onze fout. Het spijt ons.",
            "Dit is onze fout. Het spijt me.");

    static final Template DELAY = new Template(
            "bezorging",
            "Bezorgvertraging eerlijk melden",
            List.of("EERLIJK", "VERVOLG"),
            List.of("vertraging"),
            List.of("pakket"),
            "Uw pakket komt {{dag}}, niet maandag.",
            "Je pakket komt {{dag}}, niet maandag.");

    static final Template THANKS = new Template(
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
        return new Template(
                template.id(),
                template.title(),
                template.moves(),
                template.situations(),
                template.tags(),
                formal,
                template.familiar());
    }
}
