package nl.oprecht.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts at the head of a file with a pair. What the file leaves out is null or empty. */
record ExampleFacts(
        @Nullable String id,
        @Nullable String title,
        @Nullable String situation,
        @JsonProperty("case") @Nullable String replyCase,
        @Nullable String register,
        List<String> teaches,
        List<String> lesson) {

    ExampleFacts(
            @Nullable String id,
            @Nullable String title,
            @Nullable String situation,
            @JsonProperty("case") @Nullable String replyCase,
            @Nullable String register,
            @Nullable List<String> teaches,
            @Nullable List<String> lesson) {
        this.id = id;
        this.title = title;
        this.situation = situation;
        this.replyCase = replyCase;
        this.register = register;
        this.teaches = teaches == null ? List.of() : List.copyOf(teaches);
        this.lesson = lesson == null ? List.of() : List.copyOf(lesson);
    }

    /** @throws JsonProcessingException when this is not YAML or not of this shape; its location counts from 1 */
    static ExampleFacts parse(String yaml) throws JsonProcessingException {
        return Yaml.read(yaml.isBlank() ? "{}" : yaml, ExampleFacts.class);
    }
}
