package nl.oprecht.domain.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.oprecht.domain.template.KeptTemplate.Origin;
import org.jspecify.annotations.Nullable;

/** Keeps templates in memory, and counts how often all were saved at once. */
public final class FakeKeeping implements TemplateKeeping {

    /** What each call of {@link #saveAll} was given. */
    public final List<List<Template>> saved = new ArrayList<>();

    /** What saving throws, when it is to fail. */
    public @Nullable RuntimeException refusal;

    private final Map<String, KeptTemplate> byId = new LinkedHashMap<>();

    /** Puts one in as it is. */
    public FakeKeeping with(Template template, Origin origin, boolean archived) {
        byId.put(template.id(), new KeptTemplate(template, origin, false, archived, 0));
        return this;
    }

    /** Puts one in that shipped with the program. */
    public FakeKeeping with(Template template) {
        return with(template, Origin.SHIPPED, false);
    }

    @Override
    public List<KeptTemplate> all() {
        return byId.values().stream()
                .sorted(Comparator.comparing(kept -> kept.template().title()))
                .toList();
    }

    @Override
    public Optional<KeptTemplate> kept(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public void save(Template template) {
        with(template, Origin.OWN, false);
    }

    @Override
    public List<String> saveAll(List<Template> templates) {
        RuntimeException thrown = refusal;
        if (thrown != null) {
            throw thrown;
        }
        saved.add(templates);
        templates.forEach(this::save);
        return List.of();
    }

    @Override
    public void archive(String id) {
        kept(id).ifPresent(kept -> with(kept.template(), kept.origin(), true));
    }

    @Override
    public void restore(String id) {
        kept(id).ifPresent(kept -> with(kept.template(), kept.origin(), false));
    }

    @Override
    public void favourite(String id, boolean marked) {}

    @Override
    public List<TemplateVersion> history(String id) {
        return List.of();
    }

    @Override
    public Optional<Template> shipped(String id) {
        return Optional.empty();
    }
}
