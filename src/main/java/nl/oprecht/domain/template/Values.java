package nl.oprecht.domain.template;

import java.util.Map;
import java.util.Set;

/**
 * What an agent filled in.
 *
 * @param texts the value by the name of its placeholder, written as it is to stand in the text; a placeholder that
 *     is not there stays open, one with an empty value gets its fallback
 * @param options ids of the optional parts that go along
 */
public record Values(Map<String, String> texts, Set<String> options) {

    /** Nothing filled in, nothing optional. */
    public static final Values NONE = new Values(Map.of(), Set.of());

    /** Both are copied. */
    public Values {
        texts = Map.copyOf(texts);
        options = Set.copyOf(options);
    }
}
