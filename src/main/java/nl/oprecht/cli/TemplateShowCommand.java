package nl.oprecht.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.oprecht.cli.CheckCommand.House;
import nl.oprecht.cli.CheckCommand.OutputFormat;
import nl.oprecht.cli.format.TemplateJson;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.template.Filled;
import nl.oprecht.domain.template.Filler;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.OptionalPart;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateKeeping;
import nl.oprecht.domain.template.Values;
import nl.oprecht.domain.text.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code oprecht templates show}. */
@Command(
        name = "show",
        descriptionHeading = "%n",
        description = "${bundle:templates.show.about}",
        synopsisHeading = "${bundle:help.usage} ",
        parameterListHeading = "%n${bundle:help.name}%n",
        optionListHeading = "%n${bundle:help.options}%n",
        exitCodeListHeading = "%n${bundle:help.status}%n",
        exitCodeList = {"0:${bundle:templates.shown}", "2:${bundle:templates.unusable}", "3:${bundle:status.broken}"},
        sortOptions = false,
        sortSynopsis = false)
final class TemplateShowCommand implements Callable<Integer> {

    private final TemplateTools tools;

    @Parameters(paramLabel = "ID", description = "${bundle:templates.id}")
    private String id = "";

    @Option(names = "--register", paramLabel = "u|je", description = "${bundle:templates.register}")
    private House house = House.U;

    @Option(names = "--set", paramLabel = "${bundle:label.value}", description = "${bundle:templates.set}")
    private Map<String, String> values = new HashMap<>();

    @Option(names = "--with", paramLabel = "${bundle:label.name}", description = "${bundle:templates.with}")
    private List<String> options = List.of();

    @Option(names = "--format", paramLabel = "text|json|jsonl", description = "${bundle:templates.format}")
    private OutputFormat output = OutputFormat.TEXT;

    TemplateShowCommand(TemplateTools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        TemplateKeeping keeping = tools.keeping();
        KeptTemplate kept = keeping.kept(id).orElseThrow(() -> unknown(keeping));
        Register register = Register.valueOf(house.name());
        Filler filler = new Filler(other -> keeping.kept(other).map(KeptTemplate::template));
        List<Placeholder> placeholders = filler.placeholders(kept.template(), register);
        List<OptionalPart> parts = filler.options(kept.template(), register);
        known("--set", values.keySet(), placeholders, Placeholder::name);
        known("--with", options, parts, OptionalPart::id);
        Filled filled = filler.fill(kept.template(), register, new Values(values, new HashSet<>(options)));
        return tools.print(
                output,
                lines -> lines.show(kept, placeholders, parts, filled.text()),
                () -> List.of(TemplateJson.of(kept).put("text", filled.text())));
    }

    private UserFacingException unknown(TemplateKeeping keeping) {
        List<String> ids = keeping.all().stream()
                .map(KeptTemplate::template)
                .map(Template::id)
                .toList();
        List<String> near = NearestNames.of(id, ids);
        return near.isEmpty()
                ? tools.problems().at(id, "template.unknown")
                : tools.problems().at(id, "template.alike", String.join(", ", near));
    }

    private <T> void known(String option, Iterable<String> asked, List<T> all, Function<T, String> name) {
        List<String> names = all.stream().map(name).toList();
        for (String one : asked) {
            if (!names.contains(one)) {
                throw names.isEmpty()
                        ? tools.problems().at(option, "argument.none", one)
                        : tools.problems().at(option, "argument.choice", one, String.join(", ", names));
            }
        }
    }
}
