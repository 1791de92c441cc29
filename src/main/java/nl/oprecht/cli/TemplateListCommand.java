package nl.oprecht.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.oprecht.cli.CheckCommand.OutputFormat;
import nl.oprecht.cli.format.TemplateJson;
import nl.oprecht.cli.format.TemplateLines;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
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

    private final TemplateStore store;
    private final Supplier<Vocabulary> vocabulary;
    private final Streams streams;
    private final Texts texts;
    private final Problems problems;

    @Mixin
    private final TemplateFilter filter = new TemplateFilter();

    @Option(names = "--archived", description = "${bundle:templates.archived}")
    private boolean archived;

    @Option(names = "--format", paramLabel = "text|json|jsonl", description = "${bundle:templates.format}")
    private OutputFormat output = OutputFormat.TEXT;

    TemplateListCommand(
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
        List<KeptTemplate> all = store.keeping().get().all().stream()
                .filter(kept -> kept.archived() == archived)
                .filter(kept -> kept.template().kind() != Template.Kind.FRAGMENT)
                .filter(kept -> filter.accepts(kept.template()))
                .toList();
        try {
            if (output == OutputFormat.TEXT) {
                new TemplateLines(streams.writer(), streams.colour(), texts, vocabulary.get()).list(all);
            } else {
                TemplateJson.write(
                        streams.writer(),
                        output == OutputFormat.JSONL,
                        all.stream().map(TemplateJson::of).toList());
            }
        } catch (IOException e) {
            return problems.outputEnded(e, ExitStatus.NOTHING_FOUND);
        }
        return ExitStatus.NOTHING_FOUND;
    }
}
