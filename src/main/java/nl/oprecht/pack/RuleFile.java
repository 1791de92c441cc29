package nl.oprecht.pack;

import java.util.Map;
import nl.oprecht.domain.rule.Meaning;

/**
 * A file of patterns in LanguageTool's XML formalism.
 *
 * @param path in the program, to name it in problems
 * @param xml the file with its word classes filled in and without Oprecht's own attributes, so that
 *     LanguageTool and its schema understand it
 * @param meanings what each rule means; the key is {@code ID[n]}, n counting from 1 inside a rule group
 */
public record RuleFile(String path, String xml, Map<String, Meaning> meanings) {

    /** The map is copied. */
    public RuleFile {
        meanings = Map.copyOf(meanings);
    }
}
