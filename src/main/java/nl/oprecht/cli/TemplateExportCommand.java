package nl.oprecht.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.Template;
import nl.oprecht.exchange.Exporter;
import nl.oprecht.exchange.Format;
import nl.oprecht.library.TemplateFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code oprecht templates export}. */
@Command(
        name = "export",
        descriptionHeading = "%n",
        description = "${bundle:templates.export.about}",
        synopsisHeading = "${bundle:help.usage} ",
        parameterListHeading = "%n${bundle:templates.export.where}%n",
        optionListHeading = "%n${bundle:help.options}%n",
        exitCodeListHeading = "%n${bundle:help.status}%n",
        exitCodeList = {
            "0:${bundle:templates.export.written}",
            "2:${bundle:templates.unusable}",
            "3:${bundle:status.broken}"
        },
        sortOptions = false,
        sortSynopsis = false)
final class TemplateExportCommand implements Callable<Integer> {

    /** What templates are written as. */
    enum As {
        OWN(Format.OWN),
        ESPANSO(Format.ESPANSO),
        CSV(Format.CSV);

        private final Format format;

        As(Format format) {
            this.format = format;
        }
    }

    private final TemplateTools tools;

    @Parameters(paramLabel = "${bundle:label.place}", description = "${bundle:templates.export.place}")
    private String place = "";

    @Option(names = "--format", paramLabel = "own|espanso|csv", description = "${bundle:templates.export.format}")
    private As as = As.OWN;

    @Option(names = "--overwrite", description = "${bundle:templates.export.overwrite}")
    private boolean overwrite;

    @Mixin
    private final TemplateFilter filter = new TemplateFilter();

    TemplateExportCommand(TemplateTools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        filter.check(tools.vocabulary(), tools.problems());
        List<Template> wanted = tools.keeping().all().stream()
                .filter(kept -> !kept.archived())
                .map(KeptTemplate::template)
                .filter(template -> template.kind() == Template.Kind.FRAGMENT || filter.accepts(template))
                .toList();
        int files = new Exporter(TemplateFiles.shippedPlaceholders())
                .export(wanted, as.format, tools.problems().path(place), overwrite);
        try (Writer out = tools.streams().writer()) {
            out.write(tools.texts().get("templates.export.done", wanted.size(), files, place));
            out.write('\n');
        } catch (IOException e) {
            return tools.problems().outputEnded(e, ExitStatus.NOTHING_FOUND);
        }
        return ExitStatus.NOTHING_FOUND;
    }
}
