package nl.oprecht.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.oprecht.domain.template.OptionalPart;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateText;

/** Puts what another program tells of a template over what the library knows of it. */
final class Merging {

    private Merging() {}

    /** The template under this id. */
    static Template withId(Template template, String id) {
        return new Template(
                id,
                template.title(),
                template.kind(),
                template.labels(),
                template.abbreviation(),
                template.placeholders(),
                template.options(),
                template.formal(),
                template.familiar());
    }

    /** The template without abbreviation. */
    static Template withoutAbbreviation(Template template) {
        return new Template(
                template.id(),
                template.title(),
                template.kind(),
                template.labels(),
                "",
                template.placeholders(),
                template.options(),
                template.formal(),
                template.familiar());
    }

    /** What was read, and for all that it leaves empty what is known. */
    static Template over(Template read, Template known) {
        String formal = told(read.formal(), known.formal());
        String familiar = told(read.familiar(), known.familiar());
        return new Template(
                known.id(),
                told(read.title(), known.title()),
                read.kind() == Template.Kind.SNIPPET ? known.kind() : read.kind(),
                new Template.Labels(
                        told(read.labels().moves(), known.labels().moves()),
                        told(read.labels().situations(), known.labels().situations()),
                        told(read.labels().channels(), known.labels().channels()),
                        told(read.labels().tags(), known.labels().tags())),
                told(read.abbreviation(), known.abbreviation()),
                placeholders(read, known, formal, familiar),
                options(read, known, formal, familiar),
                formal,
                familiar);
    }

    private static String told(String read, String known) {
        return read.isEmpty() ? known : read;
    }

    private static <T> List<T> told(List<T> read, List<T> known) {
        return read.isEmpty() ? known : read;
    }

    /** Those of the texts: as the library describes them, else as they were read. */
    private static List<Placeholder> placeholders(Template read, Template known, String formal, String familiar) {
        return described(
                known.placeholders(),
                read.placeholders(),
                Placeholder::name,
                names(formal, familiar, text -> text.slots().stream()));
    }

    private static List<OptionalPart> options(Template read, Template known, String formal, String familiar) {
        return described(
                known.options(),
                read.options(),
                OptionalPart::id,
                names(formal, familiar, text -> text.options().stream()));
    }

    private static Set<String> names(String formal, String familiar, Function<TemplateText, Stream<String>> namesOf) {
        return Stream.of(formal, familiar)
                .map(TemplateText::parse)
                .flatMap(namesOf)
                .collect(Collectors.toSet());
    }

    private static <T> List<T> described(List<T> known, List<T> read, Function<T, String> name, Set<String> wanted) {
        Map<String, T> knownByName = known.stream().collect(Collectors.toMap(name, one -> one, (one, two) -> one));
        return Stream.concat(known.stream(), read.stream().filter(one -> !knownByName.containsKey(name.apply(one))))
                .filter(one -> wanted.contains(name.apply(one)))
                .toList();
    }
}
