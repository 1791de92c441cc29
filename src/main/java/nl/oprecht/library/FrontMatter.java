package nl.oprecht.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts at the head of a template file. What the file leaves out is null or empty. */
record FrontMatter(
        @Nullable String id,
        @Nullable String title,
        @Nullable String kind,
        @Nullable String abbreviation,
        List<String> moves,
        List<String> situations,
        List<String> channels,
        List<String> tags,
        Map<String, String> options,
        Map<String, PlaceholderFacts> placeholders) {

    private static final FrontMatter EMPTY =
            new FrontMatter(null, null, null, null, null, null, null, null, null, null);

    FrontMatter(
            @Nullable String id,
            @Nullable String title,
            @Nullable String kind,
            @Nullable String abbreviation,
            @Nullable List<String> moves,
            @Nullable List<String> situations,
            @Nullable List<String> channels,
            @Nullable List<String> tags,
            @Nullable Map<String, String> options,
            @Nullable Map<String, PlaceholderFacts> placeholders) {
        this.id = id;
        this.title = title;
        this.kind = kind;
        this.abbreviation = abbreviation;
        this.moves = moves == null ? List.of() : List.copyOf(moves);
        this.situations = situations == null ? List.of() : List.copyOf(situations);
        this.channels = channels == null ? List.of() : List.copyOf(channels);
        this.tags = tags == null ? List.of() : List.copyOf(tags);
        this.options = options == null ? Map.of() : options;
        this.placeholders = placeholders == null ? Map.of() : placeholders;
    }

    /** @throws JsonProcessingException when this is not YAML or not of this shape; its location counts from 1 */
    static FrontMatter parse(String yaml) throws JsonProcessingException {
        return yaml.isBlank() ? EMPTY : Yaml.read(yaml, FrontMatter.class);
    }
}
