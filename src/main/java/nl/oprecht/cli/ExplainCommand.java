package nl.oprecht.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.oprecht.cli.format.Explanation;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.rule.RuleSheet;
import nl.oprecht.domain.rule.Rulebook;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.tone.EarSettings;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code oprecht explain}: finds what is meant by a name and has it explained. */
@Command(
        name = "explain",
        descriptionHeading = "%n",
        description = "${bundle:explain.about}",
        synopsisHeading = "${bundle:help.usage} ",
        parameterListHeading = "%n${bundle:help.name}%n",
        optionListHeading = "%n${bundle:help.options}%n",
        exitCodeListHeading = "%n${bundle:help.status}%n",
        exitCodeList = {"0:${bundle:explain.known}", "2:${bundle:explain.unknown}", "3:${bundle:status.broken}"},
        sortOptions = false,
        sortSynopsis = false)
final class ExplainCommand implements Callable<Integer> {

    private final Supplier<Vocabulary> vocabulary;
    private final Supplier<Rulebook> rulebook;
    private final Streams streams;
    private final Texts texts;
    private final Problems problems;

    @Parameters(paramLabel = "${bundle:label.name}", arity = "0..1", description = "${bundle:explain.names}")
    private @Nullable String name;

    ExplainCommand(
            Supplier<Vocabulary> vocabulary,
            Supplier<Rulebook> rulebook,
            Streams streams,
            Texts texts,
            Problems problems) {
        this.vocabulary = vocabulary;
        this.rulebook = rulebook;
        this.streams = streams;
        this.texts = texts;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        try {
            Explanation explanation =
                    new Explanation(streams.writer(), streams.colour(), texts, vocabulary.get(), rulebook.get());
            if (name == null) {
                explanation.overview();
            } else {
                explain(name, explanation);
            }
        } catch (IOException e) {
            return problems.outputEnded(e, ExitStatus.NOTHING_FOUND);
        }
        return ExitStatus.NOTHING_FOUND;
    }

    private void explain(String typed, Explanation explanation) throws IOException {
        String id = asId(typed);
        Optional<Family> family = vocabulary.get().families().stream()
                .filter(known -> known.id().equals(id) || isCalled(known.name(), id))
                .findFirst();
        Optional<Move> move = vocabulary.get().moves().stream()
                .filter(known -> known.id().equals(id) || isCalled(known.name(), id))
                .findFirst();
        Optional<RuleSheet> rule = rulebook.get().rule(id);
        if (family.isPresent()) {
            explanation.family(family.get());
        } else if (move.isPresent()) {
            explanation.move(move.get());
        } else if (rulebook.get().signals().contains(id)) {
            explanation.signal(id);
        } else if (id.equals(EarSettings.RULE)) {
            explanation.ear();
        } else {
            explanation.rule(rule.orElseThrow(() -> unknown(typed)));
        }
    }

    private UserFacingException unknown(String typed) {
        List<String> known = Stream.of(
                        vocabulary.get().families().stream().map(Family::id),
                        vocabulary.get().moves().stream().map(Move::id),
                        rulebook.get().signals().stream(),
                        Stream.of(EarSettings.RULE),
                        rulebook.get().rules().stream().map(RuleSheet::id))
                .flatMap(ids -> ids)
                .toList();
        List<String> near = NearestNames.of(asId(typed), known);
        return near.isEmpty()
                ? problems.at(typed, "name.unknown")
                : problems.at(typed, "name.alike", near.stream().collect(Collectors.joining(", ")));
    }

    private static boolean isCalled(Label name, String id) {
        return asId(name.nl()).equals(id) || asId(name.en()).equals(id);
    }

    /** A name as ids are written. */
    private static String asId(String name) {
        return name.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }
}
