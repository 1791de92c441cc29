package nl.oprecht.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateText;
import nl.oprecht.library.SharedPlaceholders;

/** Builds templates of what other programs know of one. Their ids stay empty. */
final class Drafts {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s_-]+");
    private static final Pattern NOT_IN_AN_ABBREVIATION = Pattern.compile("[^\\p{Ll}\\d]");
    private static final int LONGEST_ABBREVIATION = 20;

    private final SharedPlaceholders shared;

    /** @param shared describes placeholders that a template does not describe itself */
    Drafts(SharedPlaceholders shared) {
        this.shared = shared;
    }

    /**
     * A snippet.
     *
     * @param title anything; a long one is cut, for an empty one the text begins it
     * @param key what one typed for it; gives the abbreviation, if it can
     * @param own placeholders that are described there
     */
    Template snippet(String title, Collection<String> tags, String key, String text, Map<String, Placeholder> own) {
        Template.Labels labels = new Template.Labels(List.of(), List.of(), List.of(), distinct(tags));
        return new Template(
                "",
                title(title, text),
                Template.Kind.SNIPPET,
                labels,
                abbreviation(key),
                described(text, "", own),
                List.of(),
                text,
                "");
    }

    /** What is known of the placeholders in these texts. */
    List<Placeholder> described(String formal, String familiar, Map<String, Placeholder> own) {
        Set<String> names = new LinkedHashSet<>(TemplateText.parse(formal).slots());
        names.addAll(TemplateText.parse(familiar).slots());
        List<Placeholder> known = new ArrayList<>();
        for (String name : names) {
            Placeholder described = own.getOrDefault(name, shared.byName().get(name));
            if (described != null) {
                known.add(described);
            }
        }
        return known;
    }

    /** What is known of a placeholder, with this in place of an empty value. */
    Placeholder withFallback(String name, String fallback) {
        Placeholder known = shared.byName().getOrDefault(name, Placeholder.named(name));
        return new Placeholder(
                name,
                known.label(),
                known.type(),
                known.example(),
                known.initial(),
                fallback,
                known.choices(),
                known.source());
    }

    /** One line that is not too long. */
    static String title(String title, String text) {
        String wanted = title.isBlank() ? text : title;
        String line = wanted.strip().lines().findFirst().orElse("").replaceAll("\\s+", " ");
        if (line.length() <= Limits.TITLE) {
            return line;
        }
        int end = line.lastIndexOf(' ', Limits.TITLE - 1);
        return line.substring(0, end > 0 ? end : Limits.TITLE - 1).stripTrailing() + "…";
    }

    /** A key as a title: ":geld-terug" is "Geld terug". */
    static String titleOfKey(String key) {
        String words = SEPARATORS
                .matcher(key.replaceFirst("^[^\\p{L}\\p{N}]+", ""))
                .replaceAll(" ")
                .strip();
        return words.isEmpty() ? key : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String abbreviation(String key) {
        String letters =
                NOT_IN_AN_ABBREVIATION.matcher(key.toLowerCase(Locale.ROOT)).replaceAll("");
        return letters.length() > LONGEST_ABBREVIATION ? "" : letters;
    }

    static List<String> distinct(Collection<String> tags) {
        return tags.stream()
                .flatMap(Stream::ofNullable)
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && tag.length() <= Limits.TITLE)
                .distinct()
                .toList();
    }
}
