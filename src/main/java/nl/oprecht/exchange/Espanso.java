package nl.oprecht.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads match files of espanso: {@code matches} with {@code trigger} or {@code triggers}, {@code replace} or
 * {@code form}, {@code vars}, and {@code global_vars} for all of them. Source: espanso.org, Matches, Forms, Extensions.
 */
final class Espanso implements TemplateReader {

    private final Drafts drafts;

    Espanso(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Reading read(TextFile file) {
        Reading reading = Reading.begun();
        YamlTree root = YamlTree.read(file).orElse(null);
        if (root == null || !root.has("matches") && !root.has("global_vars") && !root.has("imports")) {
            throw file.unusable(
                    "Hier staat geen lijst 'matches' in.", "Kies een bestand uit de map match van espanso.");
        }
        root.texts("imports")
                .forEach(path -> reading.skipped(
                        file.path(),
                        "Verwijst naar " + path + ".",
                        "Lees dat bestand zelf in; hier gebeurt dat niet."));
        Map<String, YamlTree> global = EspansoText.byName(root.items("global_vars"));
        List<YamlTree> matches = root.items("matches");
        Map<String, YamlTree> byTrigger = new HashMap<>();
        matches.forEach(match -> triggers(match).forEach(trigger -> byTrigger.putIfAbsent(trigger, match)));
        for (YamlTree match : matches) {
            read(match, file.path() + ":" + match.line(), global, byTrigger, reading);
        }
        return reading;
    }

    private void read(
            YamlTree match,
            String where,
            Map<String, YamlTree> global,
            Map<String, YamlTree> byTrigger,
            Reading reading) {
        List<String> triggers = triggers(match);
        if (triggers.isEmpty()) {
            reading.skipped(
                    where,
                    match.has("regex") ? "Deze match hoort bij een patroon." : "Deze match heeft geen trigger.",
                    "Geef hem een vaste trigger.");
            return;
        }
        if (match.has("image_path")) {
            reading.skipped(where, "Deze match voegt een plaatje in.", "Sjablonen bestaan uit tekst.");
            return;
        }
        EspansoText text = new EspansoText(global, byTrigger);
        text.match(match);
        String first = triggers.get(0);
        String title = match.text("label").isBlank() ? Drafts.titleOfKey(first) : match.text("label");
        List<String> tags = new ArrayList<>(match.texts("search_terms"));
        triggers.stream().skip(1).map(Drafts::titleOfKey).forEach(tags::add);
        text.body()
                .text()
                .filter(ours -> !ours.isBlank())
                .ifPresentOrElse(
                        ours -> reading.found(where, drafts.snippet(title, tags, first, ours, text.placeholders())),
                        () -> Skips.notation(reading, where));
    }

    private static List<String> triggers(YamlTree match) {
        return Stream.concat(match.texts("trigger").stream(), match.texts("triggers").stream())
                .filter(trigger -> !trigger.isBlank())
                .toList();
    }
}
