package nl.oprecht;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateKeeping;
import nl.oprecht.domain.template.TemplateVersion;

/** The user's templates, opened at their first use, on the thread that uses them. */
record LazyKeeping(Supplier<? extends TemplateKeeping> opened) implements TemplateKeeping {

    @Override
    public List<KeptTemplate> all() {
        return opened.get().all();
    }

    @Override
    public Optional<KeptTemplate> kept(String id) {
        return opened.get().kept(id);
    }

    @Override
    public void save(Template template) {
        opened.get().save(template);
    }

    @Override
    public List<String> saveAll(List<Template> templates) {
        return opened.get().saveAll(templates);
    }

    @Override
    public void archive(String id) {
        opened.get().archive(id);
    }

    @Override
    public void restore(String id) {
        opened.get().restore(id);
    }

    @Override
    public void favourite(String id, boolean marked) {
        opened.get().favourite(id, marked);
    }

    @Override
    public List<TemplateVersion> history(String id) {
        return opened.get().history(id);
    }

    @Override
    public Optional<Template> shipped(String id) {
        return opened.get().shipped(id);
    }
}
