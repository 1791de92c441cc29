package nl.oprecht;

import java.util.Optional;
import java.util.function.Supplier;
import nl.oprecht.domain.template.FoundTemplates;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.template.TemplateQuery;

/** A library that is opened at its first use, on the thread that uses it. */
record LazyLibrary(Supplier<? extends TemplateLibrary> opened) implements TemplateLibrary {

    @Override
    public FoundTemplates search(TemplateQuery query) {
        return opened.get().search(query);
    }

    @Override
    public Optional<Template> find(String id) {
        return opened.get().find(id);
    }

    @Override
    public Optional<Template> abbreviated(String abbreviation) {
        return opened.get().abbreviated(abbreviation);
    }

    @Override
    public void used(String id) {
        opened.get().used(id);
    }
}
