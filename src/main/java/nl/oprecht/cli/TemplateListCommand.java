package nl.oprecht.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.oprecht.cli.CheckCommand.OutputFormat;
import nl.oprecht.cli.format.TemplateJson;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code oprecht templates list}. */
@Command(
        name = "list",
        descriptionHeading = "%n",
        description = "${bundle:templates.list.about}",
        synopsisHeading = "${bundle:help.usage} ",
        optionListHeading = "%n${bundle:help.options}%n",
        exitCodeListHeading = "%n${bundle:help.status}%n",
        exitCodeList = {"0:${bundle:templates.shown}", "2:${bundle:templates.unusable}", "3:${bundle:status.broken}"},
        sortOptions = false,
        sortSynopsis = false)
final class TemplateListCommand implements Callable<Integer> {

    private final TemplateTools tools;

    @Mixin
    private final TemplateFilter filter = new TemplateFilter();

    @Option(names = "--archived", description = "${bundle:templates.archived}")
    private boolean archived;

    @Option(names = "--format", paramLabel = "text|json|jsonl", description = "${bundle:templates.format}")
    private OutputFormat output = OutputFormat.TEXT;

    TemplateListCommand(TemplateTools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        filter.check(tools.vocabulary(), tools.problems());
        List<KeptTemplate> all = tools.keeping().all().stream()
                .filter(kept -> kept.archived() == archived)
                .filter(kept -> kept.template().kind() != Template.Kind.FRAGMENT)
                .filter(kept -> filter.accepts(kept.template()))
                .toList();
        return tools.print(output, lines -> lines.list(all), () -> all.stream()
                .map(TemplateJson::of)
                .toList());
    }
}
