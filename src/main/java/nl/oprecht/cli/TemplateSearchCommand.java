package nl.oprecht.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.oprecht.cli.CheckCommand.OutputFormat;
import nl.oprecht.cli.format.TemplateJson;
import nl.oprecht.cli.format.TemplateLines;
import nl.oprecht.domain.template.FoundTemplates;
import nl.oprecht.domain.template.TemplateQuery;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code oprecht templates search}. */
@Command(
        name = "search",
        descriptionHeading = "%n",
        description = "${bundle:templates.search.about}",
        synopsisHeading = "${bundle:help.usage} ",
        parameterListHeading = "%n${bundle:help.name}%n",
        optionListHeading = "%n${bundle:help.options}%n",
        exitCodeListHeading = "%n${bundle:help.status}%n",
        exitCodeList = {"0:${bundle:templates.shown}", "2:${bundle:templates.unusable}", "3:${bundle:status.broken}"},
        sortOptions = false,
        sortSynopsis = false)
final class TemplateSearchCommand implements Callable<Integer> {

    /** What a search gives before the options narrow it down. */
    private static final int MOST_TO_FILTER = 1_000;

    private final TemplateStore store;
    private final Supplier<Vocabulary> vocabulary;
    private final Streams streams;
    private final Texts texts;
    private final Problems problems;

    @Parameters(paramLabel = "${bundle:label.words}", arity = "1..*", description = "${bundle:templates.words}")
    private List<String> words = List.of();

    @Mixin
    private final TemplateFilter filter = new TemplateFilter();

    @Option(names = "--limit", paramLabel = "${bundle:label.number}", description = "${bundle:templates.limit}")
    private int limit = 20;

    @Option(names = "--format", paramLabel = "text|json|jsonl", description = "${bundle:templates.format}")
    private OutputFormat output = OutputFormat.TEXT;

    TemplateSearchCommand(
            TemplateStore store, Supplier<Vocabulary> vocabulary, Streams streams, Texts texts, Problems problems) {
        this.store = store;
        this.vocabulary = vocabulary;
        this.streams = streams;
        this.texts = texts;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        filter.check(vocabulary.get(), problems);
        List<String> only = filter.move().isEmpty() ? List.of() : List.of(filter.move());
        FoundTemplates all = store.library()
                .get()
                .search(new TemplateQuery(
                        String.join(" ", words), only, List.of(), filter.situation(), MOST_TO_FILTER));
        FoundTemplates found = new FoundTemplates(
                all.hits().stream()
                        .filter(hit -> filter.accepts(hit.template()))
                        .limit(Math.max(limit, 0))
                        .toList(),
                all.words());
        try {
            if (output == OutputFormat.TEXT) {
                new TemplateLines(streams.writer(), streams.colour(), texts, vocabulary.get()).found(found);
            } else {
                TemplateJson.write(
                        streams.writer(),
                        output == OutputFormat.JSONL,
                        found.hits().stream()
                                .map(hit -> TemplateJson.of(hit.kept()))
                                .toList());
            }
        } catch (IOException e) {
            return problems.outputEnded(e, ExitStatus.NOTHING_FOUND);
        }
        return ExitStatus.NOTHING_FOUND;
    }
}
