package nl.oprecht.ui.templates.filling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.oprecht.domain.template.Filled;
import nl.oprecht.domain.template.Filler;
import nl.oprecht.domain.template.OptionalPart;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.template.Values;
import nl.oprecht.domain.text.Register;

/**
 * A template with all that it takes to fill it in without the disk.
 *
 * @param register the form of address to fill it in for
 * @param placeholders what to ask for
 * @param options the optional parts to ask for
 * @param included the templates that it includes, by id
 */
record Prepared(
        Template template,
        Register register,
        List<Placeholder> placeholders,
        List<OptionalPart> options,
        Map<String, Template> included) {

    /** Reads what is needed; may touch the disk. */
    static Prepared read(Template template, Register register, TemplateLibrary library) {
        Map<String, Template> included = new HashMap<>();
        Filler filler = new Filler(id -> {
            Optional<Template> found = library.find(id);
            found.ifPresent(inner -> included.put(id, inner));
            return found;
        });
        return new Prepared(
                template,
                register,
                filler.placeholders(template, register),
                filler.options(template, register),
                included);
    }

    /** Whether there is anything to ask. */
    boolean asks() {
        return !placeholders.isEmpty() || !options.isEmpty();
    }

    /** The text with these values. */
    Filled filled(Values values) {
        return new Filler(id -> Optional.ofNullable(included.get(id))).fill(template, register, values);
    }
}
