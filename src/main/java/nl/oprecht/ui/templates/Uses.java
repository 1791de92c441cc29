package nl.oprecht.ui.templates;

import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.Template;

/** What an agent can do with a template that was found. */
interface Uses {

    /**
     * Puts it in the draft.
     *
     * @param more whether another one follows
     */
    void take(Template template, boolean more);

    /** Marks it as a favourite, or takes the mark away. */
    void mark(KeptTemplate template);

    /** Opens it to be changed. */
    void edit(Template template);
}
