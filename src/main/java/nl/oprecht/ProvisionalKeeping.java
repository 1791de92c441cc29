package nl.oprecht;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.template.FoundTemplates;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateKeeping;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.template.TemplateQuery;
import nl.oprecht.domain.template.TemplateVersion;

/** Shows what the library holds, and says that nothing can be changed, until the store keeps templates itself. */
record ProvisionalKeeping(Supplier<TemplateLibrary> opened) implements TemplateKeeping {

    @Override
    public List<KeptTemplate> all() {
        TemplateQuery everything = new TemplateQuery("", List.of(), List.of(), "", Integer.MAX_VALUE);
        return opened.get().search(everything).hits().stream()
                .map(FoundTemplates.Hit::kept)
                .toList();
    }

    @Override
    public Optional<KeptTemplate> kept(String id) {
        return all().stream().filter(kept -> kept.template().id().equals(id)).findFirst();
    }

    @Override
    public void save(Template template) {
        throw notYet();
    }

    @Override
    public List<String> saveAll(List<Template> templates) {
        throw notYet();
    }

    @Override
    public void archive(String id) {
        throw notYet();
    }

    @Override
    public void restore(String id) {
        throw notYet();
    }

    @Override
    public void favourite(String id, boolean marked) {
        throw notYet();
    }

    @Override
    public List<TemplateVersion> history(String id) {
        return List.of();
    }

    @Override
    public Optional<Template> shipped(String id) {
        return kept(id).map(KeptTemplate::template);
    }

    private static UserFacingException notYet() {
        return new UserFacingException(
                new Problem("Sjablonen", "Bewaren kan nog niet.", "Kopieer je tekst om hem niet te verliezen."));
    }
}
