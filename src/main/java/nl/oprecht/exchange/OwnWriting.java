package nl.oprecht.exchange;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.oprecht.domain.template.Template;
import nl.oprecht.library.SharedPlaceholders;
import nl.oprecht.library.TemplateFileWriter;

/** Writes Oprecht's own files, one a template, in folders by situation. No id leads out of the target. */
final class OwnWriting implements TemplateWriter {

    private static final String NO_SITUATION = "algemeen";
    private static final Pattern SAFE = Pattern.compile("[a-z0-9][a-z0-9-]{0,100}");

    private final SharedPlaceholders shared;

    /** @param shared placeholders that the files need not describe */
    OwnWriting(SharedPlaceholders shared) {
        this.shared = shared;
    }

    @Override
    public Map<String, String> write(List<Template> templates) {
        Map<String, String> files = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (Template template : templates) {
            String wanted = SAFE.matcher(template.id()).matches() ? template.id() : Slugs.of(template.id());
            String name = Slugs.free(wanted, names);
            names.add(name);
            files.put(folder(template) + "/" + name + ".md", TemplateFileWriter.write(template, shared));
        }
        return files;
    }

    private static String folder(Template template) {
        if (template.kind() == Template.Kind.FRAGMENT) {
            return "fragments";
        }
        List<String> situations = template.labels().situations();
        boolean one = !situations.isEmpty() && SAFE.matcher(situations.get(0)).matches();
        return "snippets/" + (one ? situations.get(0) : NO_SITUATION);
    }
}
