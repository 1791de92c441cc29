package nl.oprecht.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.oprecht.cli.CheckCommand.OutputFormat;
import nl.oprecht.cli.format.TemplateJson;
import nl.oprecht.domain.template.FoundTemplates;
import nl.oprecht.domain.template.TemplateQuery;
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

    private final TemplateTools tools;

    @Parameters(paramLabel = "${bundle:label.words}", arity = "1..*", description = "${bundle:templates.words}")
    private List<String> words = List.of();

    @Mixin
    private final TemplateFilter filter = new TemplateFilter();

    @Option(names = "--limit", paramLabel = "${bundle:label.number}", description = "${bundle:templates.limit}")
    private int limit = 20;

    @Option(names = "--format", paramLabel = "text|json|jsonl", description = "${bundle:templates.format}")
    private OutputFormat output = OutputFormat.TEXT;

    TemplateSearchCommand(TemplateTools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        filter.check(tools.vocabulary(), tools.problems());
        List<String> only = filter.move().isEmpty() ? List.of() : List.of(filter.move());
        FoundTemplates all = tools.library()
                .search(new TemplateQuery(
                        String.join(" ", words), only, List.of(), filter.situation(), MOST_TO_FILTER));
        FoundTemplates found = new FoundTemplates(
                all.hits().stream()
                        .filter(hit -> filter.accepts(hit.template()))
                        .limit(Math.max(limit, 0))
                        .toList(),
                all.words());
        return tools.print(output, lines -> lines.found(found), () -> found.hits().stream()
                .map(hit -> TemplateJson.of(hit.kept()))
                .toList());
    }
}
