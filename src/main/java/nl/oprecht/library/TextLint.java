package nl.oprecht.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.template.Filler;
import nl.oprecht.domain.template.OptionalPart;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.Values;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.vocabulary.Vocabulary;

/** Reads templates as a customer would, filled in with their examples, and has the checker read along. */
final class TextLint {

    private static final String WORST_CASE = "vertraging";

    private final Vocabulary vocabulary;
    private final ReplyChecker checker;
    private final Filler filler;

    TextLint(Vocabulary vocabulary, ReplyChecker checker, Function<String, Optional<Template>> included) {
        this.vocabulary = vocabulary;
        this.checker = checker;
        this.filler = new Filler(included);
    }

    /**
     * A text that can come out of a template.
     *
     * @param house the form of address that it must keep to, or none
     * @param form for which draft it is
     * @param whole whether all of its sentences are in it; spelling takes most of the time, and once is enough
     */
    private record Outcome(Register form, Register house, String text, boolean whole) {}

    /** What hurts in the texts, and which moves they claim and do not make. */
    List<Problem> lint(LintedFile file) {
        Template template = file.template();
        Set<Problem> problems = new LinkedHashSet<>();
        Map<String, Set<Register>> unheard = new LinkedHashMap<>();
        template.labels().moves().forEach(move -> unheard.put(move, new LinkedHashSet<>()));
        for (Outcome outcome : outcomes(template)) {
            Report report = checker.check(CheckRequest.of(outcome.text())
                    .withSituation(situation(template))
                    .withHouse(outcome.house())
                    .withLanguage(outcome.whole()));
            outcome.text()
                    .lines()
                    .filter(line -> line.contains("{") || line.contains("}"))
                    .forEach(line -> problems.add(file.atWords(
                            outcome.form(),
                            line,
                            line,
                            "Hier staat een losse accolade.",
                            "Haal haar weg of maak het paar af.")));
            report.findings().forEach(finding -> problems.add(problem(file, outcome, finding)));
            Set<String> heard =
                    report.moves().stream().map(evidence -> evidence.move()).collect(Collectors.toSet());
            unheard.forEach((move, forms) -> {
                if (!heard.contains(move)) {
                    forms.add(outcome.form());
                }
            });
        }
        unheard.forEach((move, forms) -> {
            if (!forms.isEmpty()) {
                problems.add(unheard(file, move, forms));
            }
        });
        return new ArrayList<>(problems);
    }

    private static Problem unheard(LintedFile file, String move, Set<Register> forms) {
        return file.atKey(
                "moves",
                "In de tekst met " + forms.stream().map(Register::id).collect(Collectors.joining(" en ")) + " is "
                        + move + " niet te horen.",
                "Zeg het zo dat 'oprecht explain " + move + "' het herkent, of haal de move weg.");
    }

    private static Problem problem(LintedFile file, Outcome outcome, Finding finding) {
        String text = outcome.text();
        int start = text.lastIndexOf('\n', finding.span().start() - 1) + 1;
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        return file.atWords(
                outcome.form(),
                line,
                finding.quote(),
                "“" + finding.quote() + "”: " + finding.message(),
                "[" + finding.rule() + "]");
    }

    /** A situation that it suits, one with bad news first, since there most is heard. */
    private String situation(Template template) {
        List<String> all = template.labels().situations();
        return all.stream()
                .filter(id -> vocabulary.situation(id).map(Situation::badNews).orElse(false))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(WORST_CASE);
    }

    /** Each different text: with u and with je, with no optional part and with all of them. */
    private List<Outcome> outcomes(Template template) {
        List<Outcome> outcomes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean twoForms = !filler.fill(template, Register.U, Values.NONE)
                .text()
                .equals(filler.fill(template, Register.JE, Values.NONE).text());
        for (Register form : List.of(Register.U, Register.JE)) {
            Set<String> options = filler.options(template, form).stream()
                    .map(OptionalPart::id)
                    .collect(Collectors.toSet());
            for (Set<String> ticked : List.of(Set.<String>of(), options)) {
                String text = filler.fill(template, form, new Values(examples(template, form), ticked))
                        .text();
                if (seen.add(text)) {
                    outcomes.add(new Outcome(form, twoForms ? form : Register.NONE, text, ticked.equals(options)));
                }
            }
        }
        return outcomes;
    }

    private Map<String, String> examples(Template template, Register form) {
        Map<String, String> examples = new HashMap<>();
        for (Placeholder placeholder : filler.placeholders(template, form)) {
            examples.put(
                    placeholder.name(), placeholder.example().isEmpty() ? placeholder.name() : placeholder.example());
        }
        return examples;
    }
}
