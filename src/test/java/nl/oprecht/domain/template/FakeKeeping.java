package nl.oprecht.domain.template;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.oprecht.domain.template.KeptTemplate.Origin;
import org.jspecify.annotations.Nullable;

/** Keeps templates in memory. Safe for use by several threads. */
public final class FakeKeeping implements TemplateKeeping {

    /** What each call of {@link #saveAll} was given. */
    public final List<List<Template>> saved = new ArrayList<>();

    /** What saving throws, when it is to fail. */
    public volatile @Nullable RuntimeException refusal;

    private final Map<String, KeptTemplate> kept = new LinkedHashMap<>();
    private final Map<String, Template> shipped = new LinkedHashMap<>();
    private final Map<String, List<TemplateVersion>> versions = new LinkedHashMap<>();

    /** Puts one in that shipped with the program. */
    public FakeKeeping with(Template template) {
        return with(template, Origin.SHIPPED, false);
    }

    /** Puts one in as it is. */
    public synchronized FakeKeeping with(Template template, Origin origin, boolean archived) {
        if (origin == Origin.SHIPPED) {
            shipped.put(template.id(), template);
        }
        kept.put(template.id(), new KeptTemplate(template, origin, false, archived, 0));
        version(template);
        return this;
    }

    @Override
    public synchronized List<KeptTemplate> all() {
        return kept.values().stream()
                .sorted(Comparator.comparing(one -> one.template().title()))
                .toList();
    }

    @Override
    public synchronized Optional<KeptTemplate> kept(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public synchronized void save(Template template) {
        RuntimeException thrown = refusal;
        if (thrown != null) {
            throw thrown;
        }
        Template before = shipped.get(template.id());
        Origin origin = before == null ? Origin.OWN : before.equals(template) ? Origin.SHIPPED : Origin.CHANGED;
        KeptTemplate old = kept.get(template.id());
        kept.put(
                template.id(),
                new KeptTemplate(template, origin, old != null && old.favourite(), old != null && old.archived(), 0));
        if (old == null || !old.template().equals(template)) {
            version(template);
        }
    }

    @Override
    public synchronized List<String> saveAll(List<Template> templates) {
        RuntimeException thrown = refusal;
        if (thrown != null) {
            throw thrown;
        }
        saved.add(templates);
        templates.forEach(this::save);
        return List.of();
    }

    @Override
    public synchronized void archive(String id) {
        kept.computeIfPresent(
                id, (same, k) -> new KeptTemplate(k.template(), k.origin(), k.favourite(), true, k.uses()));
    }

    @Override
    public synchronized void restore(String id) {
        kept.computeIfPresent(
                id, (same, k) -> new KeptTemplate(k.template(), k.origin(), k.favourite(), false, k.uses()));
    }

    @Override
    public synchronized void favourite(String id, boolean marked) {
        kept.computeIfPresent(
                id, (same, k) -> new KeptTemplate(k.template(), k.origin(), marked, k.archived(), k.uses()));
    }

    @Override
    public synchronized List<TemplateVersion> history(String id) {
        return List.copyOf(versions.getOrDefault(id, List.of()));
    }

    @Override
    public synchronized Optional<Template> shipped(String id) {
        return Optional.ofNullable(shipped.get(id));
    }

    private void version(Template template) {
        List<TemplateVersion> all = versions.computeIfAbsent(template.id(), unseen -> new ArrayList<>());
        all.add(0, new TemplateVersion(all.size() + 1, Instant.EPOCH.plusSeconds(86_400L * all.size()), template));
    }
}
