package nl.oprecht.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.template.OptionalPart;
import nl.oprecht.domain.template.Placeholder;

/**
 * The lists of a template as the columns of {@code content} hold them. What stands in somebody's file was written by
 * this class: a new field needs a value for when it is missing.
 */
final class ContentJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final String NONE = "[]";

    private ContentJson() {}

    private record PlaceholderJson(
            String name,
            String label,
            String type,
            String example,
            String initial,
            String fallback,
            List<String> choices,
            String source) {

        static PlaceholderJson of(Placeholder placeholder) {
            PointKind source = placeholder.source();
            return new PlaceholderJson(
                    placeholder.name(),
                    placeholder.label(),
                    placeholder.type().id(),
                    placeholder.example(),
                    placeholder.initial(),
                    placeholder.fallback(),
                    placeholder.choices(),
                    source == null ? "" : source.id());
        }

        Placeholder placeholder() {
            return new Placeholder(
                    name,
                    label,
                    Placeholder.Type.of(type).orElse(Placeholder.Type.TEXT),
                    example,
                    initial,
                    fallback,
                    choices,
                    source.isEmpty() ? null : PointKind.valueOf(source.toUpperCase(Locale.ROOT)));
        }
    }

    private record OptionJson(String id, String label) {}

    static String texts(List<String> texts) {
        return write(texts);
    }

    static List<String> texts(String json) {
        return json.equals(NONE) ? List.of() : List.of(read(json, String[].class));
    }

    static String placeholders(List<Placeholder> placeholders) {
        return write(placeholders.stream().map(PlaceholderJson::of).toList());
    }

    static List<Placeholder> placeholders(String json) {
        return json.equals(NONE)
                ? List.of()
                : Arrays.stream(read(json, PlaceholderJson[].class))
                        .map(PlaceholderJson::placeholder)
                        .toList();
    }

    static String options(List<OptionalPart> options) {
        return write(options.stream()
                .map(option -> new OptionJson(option.id(), option.label()))
                .toList());
    }

    static List<OptionalPart> options(String json) {
        return json.equals(NONE)
                ? List.of()
                : Arrays.stream(read(json, OptionJson[].class))
                        .map(option -> new OptionalPart(option.id(), option.label()))
                        .toList();
    }

    private static String write(List<?> list) {
        try {
            return list.isEmpty() ? NONE : MAPPER.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("lists of texts can be written as JSON", e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("content of a template: " + json, e);
        }
    }
}
