package nl.oprecht.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Placeholder.Type;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateText;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.resource.ResourceFile;

/**
 * Tells authors of templates what to mend, with file and line: what the files say of themselves, and what the checker
 * hears in each text filled in with its examples. For one thread, as the checker is.
 */
public final class TemplateLint {

    private static final String SUFFIX = ".md";
    private static final Pattern DATE_AT_FIRST = Pattern.compile("vandaag|morgen|\\+\\d{1,3}");

    private final Vocabulary vocabulary;
    private final ReplyChecker checker;

    /** @param vocabulary names the moves and situations that a template may mention */
    public TemplateLint(Vocabulary vocabulary, ReplyChecker checker) {
        this.vocabulary = vocabulary;
        this.checker = checker;
    }

    /**
     * All that is wrong with these files, in their order; sentences in Dutch.
     *
     * @param files template files, and {@code placeholders.yml} if that is to be looked at too
     * @param context further files that they may refer to: templates that they include, and the placeholders that
     *     they share when there is no such file among them
     */
    public List<Problem> lint(List<ResourceFile> files, List<ResourceFile> context) {
        SharedPlaceholders shared = TemplateFiles.shared(files)
                .or(() -> TemplateFiles.shared(context))
                .orElse(SharedPlaceholders.NONE);
        List<Problem> problems = new ArrayList<>(shared(files));
        problems.addAll(TemplateFiles.read(files, vocabulary, shared).problems());
        List<LintedFile> sound =
                files.stream().flatMap(file -> sound(file, shared)).toList();
        Map<String, Template> byId = new HashMap<>();
        Stream.concat(sound.stream(), context.stream().flatMap(file -> sound(file, shared)))
                .forEach(file -> byId.putIfAbsent(file.template().id(), file.template()));
        TextLint texts = new TextLint(vocabulary, checker, id -> Optional.ofNullable(byId.get(id)));
        Map<String, String> pathOfAbbreviation = new HashMap<>();
        for (LintedFile file : sound) {
            problems.addAll(facts(file, shared, byId.keySet(), pathOfAbbreviation));
            problems.addAll(texts.lint(file));
        }
        return problems;
    }

    private Stream<LintedFile> sound(ResourceFile file, SharedPlaceholders shared) {
        return TemplateFiles.read(List.of(file), vocabulary, shared).templates().stream()
                .map(template -> new LintedFile(file, template));
    }

    private static List<Problem> shared(List<ResourceFile> files) {
        List<Problem> problems = new ArrayList<>();
        TemplateFiles.shared(files).ifPresent(shared -> files.stream()
                .filter(file -> file.name().endsWith(".yml"))
                .findFirst()
                .ifPresent(file -> shared.byName().values().forEach(placeholder -> slips(placeholder)
                        .forEach(slip -> problems.add(new Problem(
                                file.path() + ":" + line(file, placeholder), slip.what(), slip.remedy()))))));
        return problems;
    }

    private static int line(ResourceFile file, Placeholder placeholder) {
        List<String> lines = file.text().lines().toList();
        int index = 0;
        while (index < lines.size() && !lines.get(index).replaceAll("['\"]", "").startsWith(placeholder.name() + ":")) {
            index++;
        }
        return index < lines.size() ? index + 1 : 1;
    }

    private static List<Problem> facts(
            LintedFile file, SharedPlaceholders shared, Set<String> ids, Map<String, String> pathOfAbbreviation) {
        List<Problem> problems = new ArrayList<>();
        Template template = file.template();
        if (!file.name().equals(template.id() + SUFFIX)) {
            problems.add(file.atKey(
                    "id", "Het bestand heet anders dan het sjabloon.", "Noem het " + template.id() + SUFFIX + "."));
        }
        String abbreviation = template.abbreviation();
        String other = abbreviation.isEmpty() ? null : pathOfAbbreviation.putIfAbsent(abbreviation, file.path());
        if (other != null) {
            problems.add(file.atKey(
                    "abbreviation",
                    "De afkorting '" + abbreviation + "' staat ook in " + other + ".",
                    "Geef elk sjabloon een eigen afkorting."));
        }
        Set<String> described = file.described();
        List<String> slots = names(template, TemplateText::slots);
        for (String slot : slots) {
            if (!described.contains(slot) && !shared.byName().containsKey(slot)) {
                problems.add(file.atMark(
                        "",
                        slot,
                        "'{{" + slot + "}}' is nergens beschreven.",
                        "Zet in de kop onder placeholders: '" + slot + ": {label: …, example: …}'."));
            }
        }
        for (String name : described) {
            if (!slots.contains(name)) {
                problems.add(file.atKey(
                        name, "'" + name + "' komt in geen tekst voor.", "Haal haar weg onder placeholders."));
            }
        }
        template.placeholders().stream()
                .filter(placeholder -> described.contains(placeholder.name()))
                .forEach(placeholder -> slips(placeholder)
                        .forEach(slip -> problems.add(file.atKey(placeholder.name(), slip.what(), slip.remedy()))));
        names(template, TemplateText::includes).stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> problems.add(file.atMark(
                        ">", id, "'{{> " + id + "}}' bestaat niet.", "Kijk in templates/fragments welke er zijn.")));
        return problems;
    }

    private static List<String> names(Template template, Function<TemplateText, List<String>> namesOf) {
        return Stream.of(template.formal(), template.familiar())
                .flatMap(text -> namesOf.apply(TemplateText.parse(text)).stream())
                .distinct()
                .toList();
    }

    /** What is wrong with the description of a placeholder. */
    private static List<Problem> slips(Placeholder placeholder) {
        List<Problem> slips = new ArrayList<>();
        String name = placeholder.name();
        if (placeholder.example().isEmpty()) {
            slips.add(new Problem("", "'" + name + "' heeft geen voorbeeld.", "Zet er een waarde bij als example."));
        }
        if (placeholder.type() == Type.CHOICE) {
            if (placeholder.choices().isEmpty()) {
                slips.add(
                        new Problem("", "'" + name + "' heeft niets om uit te kiezen.", "Zet de waarden in choices."));
            }
            Stream.of(placeholder.example(), placeholder.initial())
                    .filter(value -> !value.isEmpty() && !placeholder.choices().contains(value))
                    .forEach(value -> slips.add(new Problem(
                            "",
                            "'" + value + "' staat niet bij de keuzes van '" + name + "'.",
                            "Neem een waarde uit choices.")));
        } else if (!placeholder.choices().isEmpty()) {
            slips.add(
                    new Problem("", "'" + name + "' heeft keuzes, maar is geen keuze.", "Zet er 'type: choice' bij."));
        }
        if (placeholder.type() == Type.DATE
                && !placeholder.initial().isEmpty()
                && !DATE_AT_FIRST.matcher(placeholder.initial()).matches()) {
            slips.add(new Problem(
                    "",
                    "'" + placeholder.initial() + "' is geen dag om mee te beginnen.",
                    "Schrijf vandaag, morgen of een aantal dagen, zoals +5."));
        }
        return slips;
    }
}
