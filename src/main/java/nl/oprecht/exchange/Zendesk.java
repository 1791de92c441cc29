package nl.oprecht.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import nl.oprecht.document.HtmlText;

/**
 * Reads macros as {@code GET /api/v2/macros.json} gives them: {@code macros[]} with {@code title}, {@code active} and
 * {@code actions[]} of {@code field} and {@code value}. The text is the value of {@code comment_value_html} or
 * {@code comment_value}, a string or a list of channel and string. Source: developer.zendesk.com, Macros.
 */
final class Zendesk implements TemplateReader {

    private static final List<String> LISTS = List.of("macros", "macro");
    private static final String HTML = "comment_value_html";
    private static final String PLAIN = "comment_value";

    /** Zendesk shows what stands in front of it as a folder. */
    private static final String FOLDER = "::";

    private final Drafts drafts;
    private final Liquid liquid;

    Zendesk(Drafts drafts, ForeignNames names) {
        this.drafts = drafts;
        this.liquid = new Liquid(names);
    }

    @Override
    public Reading read(TextFile file) {
        Reading reading = Reading.begun();
        if (!JsonElements.forEach(file, LISTS, (macro, number) -> read(macro, place(file, macro, number), reading))) {
            throw file.unusable(
                    "Hier staan geen macro's van Zendesk in.", "Bewaar wat /api/v2/macros.json geeft, in zijn geheel.");
        }
        return reading;
    }

    private static String place(TextFile file, JsonNode macro, int number) {
        String title = Drafts.title(macro.path("title").asText(), "");
        return file.path() + ", macro " + number + (title.isEmpty() ? "" : " '" + title + "'");
    }

    private void read(JsonNode macro, String where, Reading reading) {
        if (!macro.path("active").asBoolean(true)) {
            reading.skipped(where, "Deze macro staat uit.", "Zet hem in Zendesk aan als je hem wilt meenemen.");
            return;
        }
        String html = value(macro, HTML);
        String text = html.isEmpty() ? value(macro, PLAIN) : html;
        if (text.isBlank()) {
            reading.skipped(where, "Deze macro schrijft geen tekst.", "Er valt niets mee te nemen.");
        } else if (value(macro, "comment_mode_is_public").equals("false")) {
            reading.skipped(
                    where, "Deze macro schrijft een interne notitie.", "Maak hem openbaar als klanten hem lezen.");
        } else if (text.length() > Limits.FILE / 8) {
            reading.skipped(where, "Deze tekst is te lang.", "Kort hem in.");
        } else {
            read(macro, where, html.isEmpty() ? text : HtmlText.FOR_TEMPLATES.of(text), reading);
        }
    }

    private void read(JsonNode macro, String where, String text, Reading reading) {
        if (Liquid.hasLogic(text)) {
            reading.skipped(
                    where,
                    "Deze macro kiest zelf zijn tekst, met {% … %}.",
                    "Maak in Zendesk een macro van elke tekst, of neem hem met de hand over.");
            return;
        }
        List<String> path = Arrays.stream(macro.path("title").asText().split(FOLDER))
                .map(String::strip)
                .toList();
        String title = path.isEmpty() ? "" : path.get(path.size() - 1);
        liquid.translate(text, drafts)
                .ifPresentOrElse(
                        translated -> reading.found(
                                where,
                                drafts.snippet(
                                        title,
                                        path.subList(0, Math.max(0, path.size() - 1)),
                                        "",
                                        translated.text(),
                                        translated.fallbacks())),
                        () -> Skips.notation(reading, where));
    }

    /** What the first action on this field sets; of a list its last item. */
    private static String value(JsonNode macro, String field) {
        for (JsonNode action : macro.path("actions")) {
            if (action.path("field").asText().equals(field)) {
                JsonNode value = action.path("value");
                return value.isArray() ? value.path(value.size() - 1).asText() : value.asText();
            }
        }
        return "";
    }
}
