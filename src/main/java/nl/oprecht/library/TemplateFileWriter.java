package nl.oprecht.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.oprecht.domain.template.Channel;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;

/**
 * Writes a template as the file that {@link TemplateFiles} reads it back from: always the same keys in the same
 * order, one a line, so that a change of a word is a change of a line.
 */
public final class TemplateFileWriter {

    private TemplateFileWriter() {}

    /**
     * The text of the file, in UTF-8 lines that end in LF.
     *
     * @param shared placeholders that the reader knows already; they are described only where this template
     *     means something else
     */
    public static String write(Template template, SharedPlaceholders shared) {
        List<String> lines = new ArrayList<>();
        lines.add("---");
        lines.add("id: " + YamlScalar.of(template.id()));
        lines.add("title: " + YamlScalar.of(template.title()));
        list(lines, "moves", template.labels().moves());
        list(lines, "situations", template.labels().situations());
        list(
                lines,
                "channels",
                template.labels().channels().stream().map(Channel::id).toList());
        list(lines, "tags", template.labels().tags());
        if (!template.abbreviation().isEmpty()) {
            lines.add("abbreviation: " + YamlScalar.of(template.abbreviation()));
        }
        if (template.kind() != Template.Kind.SNIPPET) {
            lines.add("kind: " + template.kind().id());
        }
        if (!template.options().isEmpty()) {
            lines.add("options:");
            template.options()
                    .forEach(option ->
                            lines.add("  " + YamlScalar.of(option.id()) + ": " + YamlScalar.of(option.label())));
        }
        List<Placeholder> own = template.placeholders().stream()
                .filter(placeholder -> !placeholder.equals(shared.byName().get(placeholder.name())))
                .toList();
        if (!own.isEmpty()) {
            lines.add("placeholders:");
            own.forEach(placeholder -> lines.add("  " + YamlScalar.of(placeholder.name()) + ": " + facts(placeholder)));
        }
        lines.add("---");
        return String.join("\n", lines) + "\n" + TemplateBodies.write(template.formal(), template.familiar());
    }

    private static void list(List<String> lines, String key, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(key + ": " + list(values));
        }
    }

    private static String list(List<String> values) {
        return values.stream().map(YamlScalar::inBrackets).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String facts(Placeholder placeholder) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("label", YamlScalar.inBrackets(placeholder.label()));
        if (placeholder.type() != Placeholder.Type.TEXT) {
            facts.put("type", placeholder.type().id());
        }
        if (placeholder.source() != null) {
            facts.put("from", placeholder.source().id());
        }
        if (!placeholder.choices().isEmpty()) {
            facts.put("choices", list(placeholder.choices()));
        }
        put(facts, "default", placeholder.initial());
        put(facts, "fallback", placeholder.fallback());
        put(facts, "example", placeholder.example());
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static void put(Map<String, String> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.put(key, YamlScalar.inBrackets(value));
        }
    }
}
