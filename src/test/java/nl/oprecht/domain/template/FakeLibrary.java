package nl.oprecht.domain.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.oprecht.domain.template.FoundTemplates.Hit;
import nl.oprecht.domain.template.FoundTemplates.Reason;

/** A library in memory that answers as it is told and remembers what was used. */
public final class FakeLibrary implements TemplateLibrary {

    /** Ids in the order of their use. */
    public final List<String> uses = new ArrayList<>();

    private final Function<TemplateQuery, FoundTemplates> search;
    private final List<Template> all;

    private FakeLibrary(Function<TemplateQuery, FoundTemplates> search, List<Template> all) {
        this.search = search;
        this.all = all;
    }

    /** Answers each search so. */
    public static FakeLibrary finding(Function<TemplateQuery, List<Template>> search) {
        return answering(query -> found(search.apply(query)), List.of());
    }

    /** Finds all of these, whatever is asked. */
    public static FakeLibrary of(List<Template> all) {
        return answering(query -> found(all), all);
    }

    /** Answers each search so, and holds these. */
    public static FakeLibrary finding(Function<TemplateQuery, List<Template>> search, List<Template> all) {
        return answering(query -> found(search.apply(query)), all);
    }

    /** Answers each search so, with reasons, and holds these. */
    public static FakeLibrary answering(Function<TemplateQuery, FoundTemplates> search, List<Template> all) {
        return new FakeLibrary(search, all);
    }

    @Override
    public FoundTemplates search(TemplateQuery query) {
        return search.apply(query);
    }

    private static FoundTemplates found(List<Template> templates) {
        return new FoundTemplates(templates.stream().map(FakeLibrary::hit).toList(), List.of());
    }

    /** A hit for no other reason than its words. */
    public static Hit hit(Template template) {
        return new Hit(new KeptTemplate(template, KeptTemplate.Origin.SHIPPED, false, false, 0), Reason.WORDS, "");
    }

    @Override
    public Optional<Template> find(String id) {
        return all.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Template> abbreviated(String abbreviation) {
        return all.stream()
                .filter(template ->
                        !abbreviation.isEmpty() && template.abbreviation().equalsIgnoreCase(abbreviation))
                .findFirst();
    }

    @Override
    public void used(String id) {
        uses.add(id);
    }
}
