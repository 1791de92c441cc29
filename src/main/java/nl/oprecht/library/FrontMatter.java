package nl.oprecht.library;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts at the head of a template file. What the file leaves out is null or empty. */
record FrontMatter(
        @Nullable String id, @Nullable String title, List<String> moves, List<String> situations, List<String> tags) {

    /** Knows all keys; unknown ones and doubles are refused with the place where they stand. */
    private static final ObjectReader READER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build()
            .readerFor(FrontMatter.class);

    FrontMatter(
            @Nullable String id,
            @Nullable String title,
            @Nullable List<String> moves,
            @Nullable List<String> situations,
            @Nullable List<String> tags) {
        this.id = id;
        this.title = title;
        this.moves = moves == null ? List.of() : List.copyOf(moves);
        this.situations = situations == null ? List.of() : List.copyOf(situations);
        this.tags = tags == null ? List.of() : List.copyOf(tags);
    }

    /** @throws JsonProcessingException when this is not YAML or not of this shape; its location counts from 1 */
    static FrontMatter parse(String yaml) throws JsonProcessingException {
        return yaml.isBlank() ? new FrontMatter(null, null, null, null, null) : READER.readValue(yaml);
    }
}
