package nl.oprecht.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.oprecht.resource.ResourceFolder;

/** What the columns of a table of templates are called; the names are data, in {@code exchange/columns.yml}. */
final class Columns {

    static final String TITLE = "title";
    static final String FORMAL = "formal";
    static final String FAMILIAR = "familiar";

    private final Map<String, List<String>> names;
    private final Map<String, String> columnOfName = new HashMap<>();

    private Columns(Map<String, List<String>> names) {
        this.names = names;
        names.forEach((column, all) -> all.forEach(name -> columnOfName.put(name, column)));
    }

    static Columns shipped() {
        String text = ResourceFolder.file("exchange/columns.yml").text();
        try {
            return new Columns(
                    new YAMLMapper().readValue(text, new TypeReference<LinkedHashMap<String, List<String>>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("exchange/columns.yml: " + e.getOriginalMessage(), e);
        }
    }

    /** The column that a header means. */
    Optional<String> of(String header) {
        return Optional.ofNullable(columnOfName.get(header.strip().toLowerCase(Locale.ROOT)));
    }

    /** The name of each column as exports have it, in order. */
    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        names.forEach((column, all) -> headers.put(column, all.get(0)));
        return headers;
    }
}
