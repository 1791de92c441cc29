package nl.oprecht.pack;

import java.util.Map;
import nl.oprecht.domain.rule.Meaning;

/**
 * A file of patterns in LanguageTool's XML formalism.
 *
 * @param path in the program, to name it in problems
 * @param xml the file with its word classes filled in; Oprecht's own attributes stay, since LanguageTool passes over
 *     what it does not know
 * @param meanings what each rule means; the key is {@code ID[n]}, n counting from 1 inside a rule group
 */
public record RuleFile(String path, String xml, Map<String, Meaning> meanings) {

    /** The map is copied. */
    public RuleFile {
        meanings = Map.copyOf(meanings);
    }
}
