package nl.oprecht.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateText.Part;
import nl.oprecht.domain.text.Register;

/**
 * Writes a match file for espanso: a match for each template, two where u and je differ. What must be filled in becomes
 * a form; optional parts stay out.
 */
final class EspansoWriter implements TemplateWriter {

    private static final String SIGN = ";";
    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .disable(Feature.WRITE_DOC_START_MARKER)
            .disable(Feature.SPLIT_LINES)
            .enable(Feature.MINIMIZE_QUOTES)
            .enable(Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(Feature.LITERAL_BLOCK_STYLE)
            .enable(Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build());

    @Override
    public Map<String, String> write(List<Template> templates) {
        Map<String, Template> byId = templates.stream()
                .collect(Collectors.toMap(Template::id, template -> template, (first, second) -> first));
        FlatText flat = new FlatText(id -> Optional.ofNullable(byId.get(id)));
        Map<String, Placeholder> described = new LinkedHashMap<>();
        templates.forEach(template ->
                template.placeholders().forEach(placeholder -> described.putIfAbsent(placeholder.name(), placeholder)));
        List<Map<String, Object>> matches = new ArrayList<>();
        for (Template template : templates) {
            if (template.kind() != Template.Kind.FRAGMENT) {
                List<Part> formal = flat.of(template, Register.U);
                List<Part> familiar = flat.of(template, Register.JE);
                boolean one = formal.equals(familiar);
                matches.add(match(template, one ? "" : "u", formal, described));
                if (!one) {
                    matches.add(match(template, "je", familiar, described));
                }
            }
        }
        try {
            return Map.of("", YAML.writeValueAsString(Map.of("matches", matches)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts that could not be written", e);
        }
    }

    /** @param form of address, empty when there is only one text */
    private static Map<String, Object> match(
            Template template, String form, List<Part> parts, Map<String, Placeholder> described) {
        String name = template.abbreviation().isEmpty() ? template.id() : template.abbreviation();
        List<Placeholder> asked = asked(template, parts, described);
        Map<String, Object> match = new LinkedHashMap<>();
        match.put("trigger", SIGN + name + (form.equals("je") ? "je" : ""));
        match.put("label", template.title() + (form.isEmpty() ? "" : " (" + form + ")"));
        // a trigger may be the beginning of another one
        match.put("word", true);
        if (!template.labels().tags().isEmpty()) {
            match.put("search_terms", template.labels().tags());
        }
        match.put(asked.isEmpty() ? "replace" : "form", text(parts));
        Map<String, Object> fields = fields(asked);
        if (!fields.isEmpty()) {
            match.put("form_fields", fields);
        }
        return match;
    }

    private static List<Placeholder> asked(Template template, List<Part> parts, Map<String, Placeholder> described) {
        return parts.stream()
                .filter(Part.Slot.class::isInstance)
                .map(part -> ((Part.Slot) part).name())
                .distinct()
                .map(name -> template.placeholders().stream()
                        .filter(own -> own.name().equals(name))
                        .findFirst()
                        .orElseGet(() -> described.getOrDefault(name, Placeholder.named(name))))
                .toList();
    }

    private static Map<String, Object> fields(List<Placeholder> asked) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Placeholder placeholder : asked) {
            Map<String, Object> facts = new LinkedHashMap<>();
            if (!placeholder.choices().isEmpty()) {
                facts.put("type", "choice");
                facts.put("values", placeholder.choices());
            }
            boolean literal = placeholder.type() != Placeholder.Type.DATE;
            String initial =
                    literal && !placeholder.initial().isEmpty() ? placeholder.initial() : placeholder.fallback();
            if (!initial.isEmpty()) {
                facts.put("default", initial);
            }
            if (!facts.isEmpty()) {
                fields.put(variable(placeholder.name()), facts);
            }
        }
        return fields;
    }

    private static String text(List<Part> parts) {
        return parts.stream()
                .map(part -> part instanceof Part.Slot slot
                        ? "[[" + variable(slot.name()) + "]]"
                        : part instanceof Part.Words words ? words.text() : "$|$")
                .collect(Collectors.joining());
    }

    /** Names of variables hold letters, digits and underscores only. */
    private static String variable(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]+", "_");
    }
}
