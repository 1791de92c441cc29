package nl.oprecht.domain.template;

import java.util.List;
import java.util.Optional;

/**
 * The user's templates, for whoever keeps them in order. Threads and other windows as with {@link TemplateLibrary}.
 *
 * <p>Methods that take an id do nothing when there is no such template.
 */
public interface TemplateKeeping {

    /** All of them, fragments and the archive included, by title. */
    List<KeptTemplate> all();

    /** The template with this id. */
    Optional<KeptTemplate> kept(String id);

    /**
     * Saves a new template or a new version of one; the same words once more are no new version.
     *
     * @throws nl.oprecht.domain.failure.UserFacingException when another template has this abbreviation, or the
     *     file cannot be written to
     */
    void save(Template template);

    /**
     * Saves all of these or none, as {@link #save} does. An abbreviation that is taken stays with whom it has.
     *
     * @return the ids of those whose abbreviation was taken
     */
    List<String> saveAll(List<Template> templates);

    /** Puts a template away. */
    void archive(String id);

    /** Takes a template back from the archive. */
    void restore(String id);

    /** Marks a template, or takes the mark away. */
    void favourite(String id, boolean marked);

    /** All versions, the newest first. */
    List<TemplateVersion> history(String id);

    /** What the program shipped under this id, also when the user changed it; empty for one's own. */
    Optional<Template> shipped(String id);
}
