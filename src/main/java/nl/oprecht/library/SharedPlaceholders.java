package nl.oprecht.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.resource.ResourceFile;

/**
 * The placeholders that mean the same in the whole library, from a {@code placeholders.yml}.
 *
 * @param byName in the order of the file
 */
public record SharedPlaceholders(Map<String, Placeholder> byName) {

    /** None. */
    public static final SharedPlaceholders NONE = new SharedPlaceholders(Map.of());

    /** Reads the file that ships with the program. Throws when it is not of the right shape, which tests hold. */
    static SharedPlaceholders parse(ResourceFile file) {
        Map<String, Placeholder> all = new LinkedHashMap<>();
        try {
            Yaml.read(file.text(), Named.class).forEach((name, facts) -> all.put(name, facts.named(name)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file.path() + ": " + e.getOriginalMessage(), e);
        }
        return new SharedPlaceholders(all);
    }

    /** The shape of the file. */
    private static final class Named extends LinkedHashMap<String, PlaceholderFacts> {
        private static final long serialVersionUID = 1L;
    }
}
