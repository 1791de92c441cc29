package nl.oprecht.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.TemplateText;
import nl.oprecht.domain.template.TemplateText.Part;
import nl.oprecht.domain.text.Register;

/** The texts of a template file, each under its heading. */
final class TemplateBodies {

    private static final String FORMAL = "u";
    private static final String FAMILIAR = "je";
    private static final String BOTH = "u en je";
    private static final Set<String> NAMES = Set.of(FORMAL, FAMILIAR, BOTH);
    /** Without one of these a text with u suits a draft with je. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\b(u|uw|uzelf)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Where problems go. */
    @FunctionalInterface
    interface Reporter {

        /** @param line counts from 1 */
        void report(int line, String what, String remedy);
    }

    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final Reporter reporter;

    /**
     * A text and where it stands.
     *
     * @param line of its first character, counted from 1
     */
    private record Body(int line, String text, TemplateText parsed) {

        int lineOf(int offset) {
            return line
                    + (int) text.substring(0, offset).lines().count()
                    - (offset == 0 || text.charAt(offset - 1) == '\n' ? 0 : 1);
        }

        int lineOfOption(String id) {
            Matcher begin =
                    Pattern.compile("\\{\\{\\s*#\\s*" + Pattern.quote(id)).matcher(text);
            return begin.find() ? lineOf(begin.start()) : line;
        }
    }

    private TemplateBodies(Reporter reporter) {
        this.reporter = reporter;
    }

    /**
     * Reads the texts.
     *
     * @param first index of the first line behind the head
     */
    static TemplateBodies read(List<String> lines, int first, Reporter reporter) {
        TemplateBodies read = new TemplateBodies(reporter);
        int stray = Section.stray(lines, first);
        if (stray > 0) {
            reporter.report(stray, "Deze tekst hoort bij geen kopje.", "Zet er '## u', '## je' of '## u en je' boven.");
        }
        List<Section> sections = Section.read(lines, first);
        sections.forEach(read::add);
        if (sections.isEmpty()) {
            reporter.report(
                    lines.size(), "Er is geen tekst.", "Schrijf een tekst onder '## u', '## je' of '## u en je'.");
        }
        return read;
    }

    private void add(Section section) {
        String name = section.name();
        int line = section.line();
        if (!NAMES.contains(name)) {
            reporter.report(line, "Het kopje '" + name + "' is onbekend.", "Gebruik '## u', '## je' of '## u en je'.");
        } else if (section.text().isEmpty()) {
            reporter.report(line, "Onder '## " + name + "' staat niets.", "Schrijf de tekst of haal het kopje weg.");
        } else if (bodies.containsKey(name)) {
            reporter.report(line, "Het kopje '" + name + "' staat er al.", "Voeg de twee teksten samen.");
        } else if (!bodies.isEmpty() && (name.equals(BOTH) || bodies.containsKey(BOTH))) {
            reporter.report(
                    line,
                    "Naast '## u en je' staat nog een tekst.",
                    "Schrijf één tekst voor beide, of één onder '## u' en één onder '## je'.");
        } else {
            bodies.put(name, new Body(section.textLine(), section.text(), TemplateText.parse(section.text())));
        }
    }

    /**
     * Tells what is wrong with the notation.
     *
     * @param options ids of the optional parts that the head describes
     * @param lineOfOptions where it does, counted from 1
     */
    void check(Collection<String> options, int lineOfOptions) {
        Set<String> used = new LinkedHashSet<>();
        bodies.forEach((name, body) -> {
            body.parsed().faults().forEach(fault -> report(body, fault));
            body.parsed().options().stream()
                    .filter(id -> used.add(id) && !options.contains(id))
                    .forEach(id -> reporter.report(
                            body.lineOfOption(id),
                            "'{{#" + id + "}}' heeft geen omschrijving.",
                            "Zet in de kop onder options: '" + id + ": Wat het toevoegt'."));
            if (!name.equals(BOTH) && body.parsed().servesBothForms()) {
                reporter.report(
                        body.line(),
                        "Hier staat een keuze tussen u en je.",
                        "Zet deze tekst onder '## u en je', of schrijf de woorden uit.");
            }
        });
        options.stream()
                .filter(id -> !used.contains(id))
                .forEach(id -> reporter.report(
                        lineOfOptions,
                        "De keuze '" + id + "' komt in geen tekst voor.",
                        "Zet '{{#" + id + "}}' en '{{/" + id + "}}' om een stuk tekst, of haal haar uit de kop."));
    }

    private void report(Body body, TemplateText.Fault fault) {
        String name = fault.name();
        int line = body.lineOf(fault.offset());
        switch (fault.kind()) {
            case UNCLOSED ->
                reporter.report(
                        line,
                        "'{{#" + name + "}}' eindigt nergens.",
                        "Zet '{{/" + name + "}}' achter het stuk dat weg kan.");
            case UNOPENED ->
                reporter.report(
                        line,
                        "'{{/" + name + "}}' sluit iets af dat niet begon.",
                        "Zet '{{#" + name + "}}' voor het stuk dat weg kan.");
            case NESTED ->
                reporter.report(
                        line,
                        "'{{#" + name + "}}' staat binnen een ander stuk dat weg kan.",
                        "Zet de twee stukken na elkaar.");
            case SECOND_CURSOR -> reporter.report(line, "'{{cursor}}' staat er twee keer.", "Laat er één staan.");
            default -> throw new IllegalStateException(fault.toString());
        }
    }

    /** What is known of the placeholders in the texts: from the head first, then from what all templates share. */
    List<Placeholder> placeholders(Map<String, PlaceholderFacts> own, SharedPlaceholders shared) {
        Set<String> names = new LinkedHashSet<>();
        bodies.values().forEach(body -> names.addAll(body.parsed().slots()));
        List<Placeholder> known = new ArrayList<>();
        for (String name : names) {
            PlaceholderFacts facts = own.get(name);
            Placeholder common = shared.byName().get(name);
            if (facts != null) {
                known.add(facts.named(name));
            } else if (common != null) {
                known.add(common);
            }
        }
        return known;
    }

    /**
     * A file's texts, as {@link #read} reads them.
     *
     * @param formal as in {@link nl.oprecht.domain.template.Template}
     * @param familiar likewise
     */
    static String write(String formal, String familiar) {
        boolean both = familiar.isEmpty()
                && (TemplateText.parse(formal).servesBothForms()
                        || !ADDRESS.matcher(formal).find());
        String first = Section.write(both ? BOTH : FORMAL, both ? formal : in(Register.U, formal));
        String second = Section.write(FAMILIAR, in(Register.JE, familiar));
        return first + (first.isEmpty() || second.isEmpty() ? "" : "\n") + second;
    }

    /** The text with its choices made: a file holds those only in a text for both forms. */
    private static String in(Register register, String text) {
        TemplateText parsed = TemplateText.parse(text);
        return parsed.servesBothForms() ? TemplateText.write(chosen(parsed.parts(), register)) : text;
    }

    private static List<Part> chosen(List<Part> parts, Register register) {
        List<Part> all = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Choice choice) {
                all.add(new Part.Words(choice.in(register)));
            } else if (part instanceof Part.Optional optional) {
                all.add(new Part.Optional(optional.id(), chosen(optional.parts(), register)));
            } else {
                all.add(part);
            }
        }
        return all;
    }

    /** The text with u, or for both. */
    String formal() {
        return text(bodies.containsKey(BOTH) ? BOTH : FORMAL);
    }

    /** The text with je. */
    String familiar() {
        return text(FAMILIAR);
    }

    private String text(String name) {
        Body body = bodies.get(name);
        return body == null ? "" : body.text();
    }
}
