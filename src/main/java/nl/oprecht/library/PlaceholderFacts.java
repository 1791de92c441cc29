package nl.oprecht.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.template.Placeholder;
import org.jspecify.annotations.Nullable;

/** A placeholder as a file describes it. What the file leaves out is null. */
record PlaceholderFacts(
        @Nullable String label,
        @Nullable Type type,
        @Nullable String example,
        @JsonProperty("default") @Nullable String initial,
        @Nullable String fallback,
        @Nullable List<String> choices,
        @Nullable Source from) {

    /** The names of {@link Placeholder.Type}, as files have them. */
    enum Type {
        text,
        date,
        amount,
        number,
        choice
    }

    /** The kinds of points in a customer's message that hold a value. */
    enum Source {
        name,
        reference,
        amount,
        date
    }

    Placeholder named(String name) {
        Placeholder bare = Placeholder.named(name);
        return new Placeholder(
                name,
                label == null ? bare.label() : label,
                type == null
                        ? bare.type()
                        : Placeholder.Type.valueOf(type.name().toUpperCase(Locale.ROOT)),
                text(example),
                text(initial),
                text(fallback),
                choices == null ? List.of() : choices,
                from == null ? null : PointKind.valueOf(from.name().toUpperCase(Locale.ROOT)));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
