package nl.oprecht.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.oprecht.cli.format.ImportLines;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateKeeping;
import nl.oprecht.exchange.Format;
import nl.oprecht.exchange.Import;
import nl.oprecht.exchange.Importer;
import nl.oprecht.library.TemplateFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code oprecht templates import}: one file or folder after another, each saved as a whole or not at all. */
@Command(
        name = "import",
        descriptionHeading = "%n",
        description = "${bundle:templates.import.about}",
        synopsisHeading = "${bundle:help.usage} ",
        parameterListHeading = "%n${bundle:help.inputs}%n",
        optionListHeading = "%n${bundle:help.options}%n",
        exitCodeListHeading = "%n${bundle:help.status}%n",
        exitCodeList = {
            "0:${bundle:templates.import.all}",
            "1:${bundle:templates.import.skipped}",
            "2:${bundle:templates.import.unusable}",
            "3:${bundle:status.broken}"
        },
        sortOptions = false,
        sortSynopsis = false)
final class TemplateImportCommand implements Callable<Integer> {

    private final TemplateTools tools;

    @Parameters(paramLabel = "${bundle:label.file}", arity = "1..*", description = "${bundle:templates.import.files}")
    private List<String> paths = List.of();

    @Option(names = "--dry-run", description = "${bundle:templates.import.dry}")
    private boolean dry;

    @Option(names = "--format", paramLabel = "${bundle:label.name}", description = "${bundle:templates.import.format}")
    private @Nullable Format format;

    TemplateImportCommand(TemplateTools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        Importer importer = new Importer(tools.vocabulary(), TemplateFiles.shippedPlaceholders());
        TemplateKeeping keeping = tools.keeping();
        ImportLines lines =
                new ImportLines(tools.streams().writer(), tools.streams().colour(), tools.texts());
        List<KeptTemplate> present = new ArrayList<>(keeping.all());
        int status = ExitStatus.NOTHING_FOUND;
        for (String path : paths) {
            try {
                Import read = importer.preview(tools.problems().path(path), format, present);
                List<String> taken = dry ? List.of() : read.apply(keeping);
                lines.write(path, read, taken, dry);
                remember(present, read.templates());
                status = Math.max(status, read.skipped().isEmpty() ? ExitStatus.NOTHING_FOUND : ExitStatus.FOUND);
            } catch (UserFacingException e) {
                tools.problems().print(e);
                status = Math.max(status, ExitStatus.UNUSABLE);
            } catch (IOException e) {
                return tools.problems().outputEnded(e, status);
            }
        }
        return status;
    }

    /** What the next file is laid beside: the library as it is now, or would be. */
    private static void remember(List<KeptTemplate> present, List<Template> saved) {
        Set<String> ids = saved.stream().map(Template::id).collect(Collectors.toSet());
        present.removeIf(kept -> ids.contains(kept.template().id()));
        saved.forEach(template -> present.add(new KeptTemplate(template, KeptTemplate.Origin.OWN, false, false, 0)));
    }
}
