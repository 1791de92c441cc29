package nl.oprecht.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.oprecht.cli.CheckCommand.OutputFormat;
import nl.oprecht.cli.format.LintLines;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.library.TemplateLint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code oprecht templates lint}. */
@Command(
        name = "lint",
        descriptionHeading = "%n",
        description = "${bundle:templates.lint.about}",
        synopsisHeading = "${bundle:help.usage} ",
        parameterListHeading = "%n${bundle:help.inputs}%n",
        optionListHeading = "%n${bundle:help.options}%n",
        exitCodeListHeading = "%n${bundle:help.status}%n",
        exitCodeList = {
            "0:${bundle:status.nothing}",
            "1:${bundle:status.found}",
            "2:${bundle:templates.lint.unusable}",
            "3:${bundle:status.broken}"
        },
        sortOptions = false,
        sortSynopsis = false)
final class TemplateLintCommand implements Callable<Integer> {

    private final Supplier<ReplyChecker> checker;
    private final Supplier<Vocabulary> vocabulary;
    private final Streams streams;
    private final Texts texts;
    private final Problems problems;

    @Parameters(paramLabel = "${bundle:label.file}", arity = "0..*", description = "${bundle:templates.lint.files}")
    private List<String> paths = List.of();

    @Option(names = "--format", paramLabel = "text|json|jsonl", description = "${bundle:templates.format}")
    private OutputFormat output = OutputFormat.TEXT;

    TemplateLintCommand(
            Supplier<ReplyChecker> checker,
            Supplier<Vocabulary> vocabulary,
            Streams streams,
            Texts texts,
            Problems problems) {
        this.checker = checker;
        this.vocabulary = vocabulary;
        this.streams = streams;
        this.texts = texts;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        TemplateSources sources = TemplateSources.of(paths, new Sources(streams.in(), problems), problems);
        List<Problem> found =
                new TemplateLint(vocabulary.get(), checker.get()).lint(sources.files(), sources.context());
        int status = found.isEmpty() ? ExitStatus.NOTHING_FOUND : ExitStatus.FOUND;
        try {
            new LintLines(streams.writer(), texts).write(found, sources.count(), output.name());
        } catch (IOException e) {
            return problems.outputEnded(e, status);
        }
        return Math.max(status, sources.status());
    }
}
