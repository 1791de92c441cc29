package nl.oprecht.ui.templates.keeping;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.KeptTemplate.Origin;
import nl.oprecht.domain.template.Template;

/** What was written in templates and not saved, by id. A template that was never saved has an id that no saved one can have. */
final class Unsaved {

    private static final String FRESH = "*";
    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Ll}\\d]{0,20}");

    private final Map<String, Template> templates = new LinkedHashMap<>();
    private int begun;

    /** A template that was never saved, as the list shows it. */
    KeptTemplate begin(Template template) {
        Template own = renamed(template, FRESH + ++begun);
        keep(own);
        return kept(own);
    }

    void keep(Template template) {
        templates.put(template.id(), template);
    }

    void forget(String id) {
        templates.remove(id);
    }

    boolean has(String id) {
        return templates.containsKey(id);
    }

    /** A copy. */
    Set<String> ids() {
        return Set.copyOf(templates.keySet());
    }

    /** What was written in it, or what was saved. */
    Template of(KeptTemplate kept) {
        return templates.getOrDefault(kept.template().id(), kept.template());
    }

    /** Those that were never saved. */
    Stream<KeptTemplate> fresh() {
        return templates.values().stream().filter(Unsaved::isFresh).map(Unsaved::kept);
    }

    static boolean isFresh(Template template) {
        return template.id().startsWith(FRESH);
    }

    /** The key of the sentence that says what keeps a template from being saved; empty for nothing. */
    static String wrong(Template template) {
        if (template.title().isEmpty()) {
            return "keeping.no-title";
        }
        if (template.formal().isEmpty() && template.familiar().isEmpty()) {
            return "keeping.no-text";
        }
        return ABBREVIATION.matcher(template.abbreviation()).matches() ? "" : "keeping.no-abbreviation";
    }

    /** The same template under an id after its title, one that is not taken and that the program will never ship. */
    static Template named(Template template, Set<String> taken) {
        String plain = Normalizer.normalize(template.title(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = "eigen-" + (plain.isEmpty() ? "sjabloon" : plain);
        String id = base;
        for (int i = 2; taken.contains(id); i++) {
            id = base + "-" + i;
        }
        return renamed(template, id);
    }

    private static KeptTemplate kept(Template own) {
        return new KeptTemplate(own, Origin.OWN, false, false, 0);
    }

    private static Template renamed(Template template, String id) {
        return new Template(
                id,
                template.title(),
                template.kind(),
                template.labels(),
                template.abbreviation(),
                template.placeholders(),
                template.options(),
                template.formal(),
                template.familiar());
    }
}
