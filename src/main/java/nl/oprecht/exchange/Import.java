package nl.oprecht.exchange;

import java.util.List;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateKeeping;
import org.jspecify.annotations.Nullable;

/**
 * What a file or folder would bring to the library. Nothing has been saved yet.
 *
 * @param entries its templates, in order
 * @param skipped what stays behind, and why, in Dutch
 */
public record Import(List<Entry> entries, List<Problem> skipped) {

    /** Lists are copied. */
    public Import {
        entries = List.copyOf(entries);
        skipped = List.copyOf(skipped);
    }

    /** What saving a template would do. */
    public enum Effect {
        /** It comes in. */
        NEW,
        /** It becomes a new version of one that is there. */
        CHANGED,
        /** It is there already. */
        SAME
    }

    /**
     * A template of the file.
     *
     * @param where file with line, or with its number in the file
     * @param template as it would be saved; for {@link Effect#SAME} the one that is there
     * @param effect what saving would do
     * @param present the one in the library that it is about, null for a new one
     * @param takenAbbreviation the abbreviation that it loses to another template, otherwise empty
     */
    public record Entry(
            String where, Template template, Effect effect, @Nullable KeptTemplate present, String takenAbbreviation) {}

    /** The entries with this effect. */
    public List<Entry> with(Effect effect) {
        return entries.stream().filter(entry -> entry.effect() == effect).toList();
    }

    /** The templates that saving would write. */
    public List<Template> templates() {
        return entries.stream()
                .filter(entry -> entry.effect() != Effect.SAME)
                .map(Entry::template)
                .toList();
    }

    /**
     * Saves all that is new or changed, or nothing.
     *
     * @return ids of those whose abbreviation was taken in the meantime
     * @throws nl.oprecht.domain.failure.UserFacingException when the library cannot be written to
     */
    public List<String> apply(TemplateKeeping keeping) {
        List<Template> templates = templates();
        return templates.isEmpty() ? List.of() : keeping.saveAll(templates);
    }
}
