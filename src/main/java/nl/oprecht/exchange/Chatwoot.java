package nl.oprecht.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Reads canned responses as {@code GET /api/v1/accounts/…/canned_responses} gives them: a list of objects with
 * {@code short_code} and {@code content}. Source: developers.chatwoot.com, Canned Responses.
 */
final class Chatwoot implements TemplateReader {

    private static final List<String> LISTS = List.of("payload", "data", "canned_responses");

    private final Drafts drafts;
    private final Liquid liquid;

    Chatwoot(Drafts drafts, ForeignNames names) {
        this.drafts = drafts;
        this.liquid = new Liquid(names);
    }

    @Override
    public Reading read(TextFile file) {
        Reading reading = Reading.begun();
        if (!JsonElements.forEach(file, LISTS, (response, number) -> read(response, file, number, reading))) {
            throw file.unusable(
                    "Hier staan geen antwoorden van Chatwoot in.", "Bewaar de lijst zoals Chatwoot haar geeft.");
        }
        return reading;
    }

    private void read(JsonNode response, TextFile file, int number, Reading reading) {
        String code = response.path("short_code").asText();
        String text = response.path("content").asText();
        String where =
                file.path() + ", antwoord " + number + (code.isBlank() ? "" : " '" + Drafts.title(code, "") + "'");
        if (text.isBlank()) {
            reading.skipped(where, "Dit antwoord heeft geen tekst.", "Er valt niets mee te nemen.");
        } else if (Liquid.hasLogic(text)) {
            reading.skipped(
                    where, "Dit antwoord kiest zelf zijn tekst, met {% … %}.", "Maak een antwoord van elke tekst.");
        } else {
            liquid.translate(text, drafts)
                    .ifPresentOrElse(
                            translated -> reading.found(
                                    where,
                                    drafts.snippet(
                                            Drafts.titleOfKey(code),
                                            List.of(),
                                            code,
                                            translated.text(),
                                            translated.fallbacks())),
                            () -> Skips.notation(reading, where));
        }
    }
}
