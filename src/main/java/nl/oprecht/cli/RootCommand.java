package nl.oprecht.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code oprecht}: what all commands share. Picocli fills the fields in; nobody asks for them. */
@Command(
        name = "oprecht",
        descriptionHeading = "%n",
        description = "${bundle:root.about}",
        synopsisSubcommandLabel = "${bundle:label.command}",
        synopsisHeading = "${bundle:help.usage} ",
        optionListHeading = "%n${bundle:help.options}%n",
        commandListHeading = "%n${bundle:help.commands}%n",
        footer = {"", "${bundle:root.window}", "${bundle:root.more}"},
        sortOptions = false,
        sortSynopsis = false)
final class RootCommand {

    @Option(names = "--lang", paramLabel = "nl|en", description = "${bundle:option.lang}", scope = ScopeType.INHERIT)
    private @Nullable Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "${bundle:option.help}",
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "${bundle:option.version}")
    private boolean version;
}
