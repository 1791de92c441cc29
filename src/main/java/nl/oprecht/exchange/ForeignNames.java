package nl.oprecht.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.oprecht.resource.ResourceFolder;

/** What helpdesks call what Oprecht asks for; the names are data, in {@code exchange/names.yml}. */
final class ForeignNames {

    private static final Pattern FIRST_SEGMENT = Pattern.compile("^\\p{L}+\\.(custom_attributes?\\.)?");
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\p{L}\\p{N} -]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, String> ours;

    private ForeignNames(Map<String, String> ours) {
        this.ours = ours;
    }

    static ForeignNames shipped() {
        String text = ResourceFolder.file("exchange/names.yml").text();
        try {
            return new ForeignNames(new YAMLMapper().readValue(text, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("exchange/names.yml: " + e.getOriginalMessage(), e);
        }
    }

    /** The placeholder for what another program fills in under this name; an unknown one gets a readable name. */
    String ours(String foreign) {
        String key = foreign.strip().toLowerCase(Locale.ROOT);
        String known = ours.get(key);
        return known != null ? known : readable(FIRST_SEGMENT.matcher(key).replaceFirst(""));
    }

    /** A name as placeholders have them: lower case, words apart. */
    static String readable(String name) {
        String words = NOT_IN_A_NAME.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String readable = SPACES.matcher(words).replaceAll(" ").strip();
        return readable.isEmpty() ? "gegeven" : readable;
    }
}
