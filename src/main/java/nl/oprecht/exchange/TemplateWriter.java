package nl.oprecht.exchange;

import java.util.List;
import java.util.Map;
import nl.oprecht.domain.template.Template;

/** Writes templates in one format. */
interface TemplateWriter {

    /**
     * The files that hold these templates.
     *
     * @return the text of each by its path below the target, with forward slashes; for a format that keeps all
     *     in one file, one whose path is empty
     */
    Map<String, String> write(List<Template> templates);
}
