package nl.oprecht.domain.template;

import java.util.Optional;

/**
 * The user's templates, for whoever writes a reply. Safe for use by several threads; calls may touch the disk, so
 * keep them off the UI thread. Each call sees what other windows saved before it.
 */
public interface TemplateLibrary {

    /** Templates that fit, best first; no fragments, and nothing from the archive. */
    FoundTemplates search(TemplateQuery query);

    /** The template with this id, fragments and the archive included. */
    Optional<Template> find(String id);

    /** The template that this abbreviation expands to, whatever its case. */
    Optional<Template> abbreviated(String abbreviation);

    /** Notes that the template went into a draft. */
    void used(String id);
}
