package nl.oprecht.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
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

    /** @throws UserFacingException when the file is not of the right shape, with the line */
    static SharedPlaceholders parse(ResourceFile file) {
        Map<String, Placeholder> all = new LinkedHashMap<>();
        try {
            Yaml.read(file.text(), Named.class).forEach((name, facts) -> all.put(name, facts.named(name)));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new UserFacingException(
                    new Problem(
                            file.path() + ":" + line,
                            "Deze plaatshouder heeft niet de goede vorm.",
                            "Schrijf 'naam: {label: Naam van de klant, example: Noor}', met als velden label, type,"
                                    + " example, default, fallback, choices en from."),
                    e);
        }
        return new SharedPlaceholders(all);
    }

    /** The shape of the file. */
    private static final class Named extends LinkedHashMap<String, PlaceholderFacts> {
        private static final long serialVersionUID = 1L;
    }
}
