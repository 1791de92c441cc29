package nl.oprecht.domain.situation;

import nl.oprecht.domain.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * What a message is about; as data.
 *
 * @param id name for {@code --situation} and in templates, such as {@code vertraging}
 * @param name the name in the list
 * @param badNews whether a reply in this situation brings bad news
 * @param usualCase id of the case that it nearly always is, null when that depends on the words
 */
public record Situation(String id, Label name, boolean badNews, @Nullable String usualCase) {}
