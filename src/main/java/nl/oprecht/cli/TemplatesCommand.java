package nl.oprecht.cli;

import java.util.function.Supplier;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code oprecht templates}: what its commands share. */
@Command(
        name = "templates",
        descriptionHeading = "%n",
        description = "${bundle:templates.about}",
        synopsisSubcommandLabel = "${bundle:label.command}",
        synopsisHeading = "${bundle:help.usage} ",
        optionListHeading = "%n${bundle:help.options}%n",
        commandListHeading = "%n${bundle:help.commands}%n",
        sortOptions = false,
        sortSynopsis = false)
final class TemplatesCommand {

    private TemplatesCommand() {}

    /** The command with all that are below it. */
    static CommandLine line(
            TemplateStore store,
            Supplier<ReplyChecker> checker,
            Supplier<Vocabulary> vocabulary,
            Streams streams,
            Texts texts,
            Problems problems) {
        TemplateTools tools = new TemplateTools(store, vocabulary, streams, texts, problems);
        return new CommandLine(new TemplatesCommand())
                .addSubcommand(new TemplateListCommand(tools))
                .addSubcommand(new TemplateSearchCommand(tools))
                .addSubcommand(new TemplateShowCommand(tools))
                .addSubcommand(new TemplateImportCommand(tools))
                .addSubcommand(new TemplateExportCommand(tools))
                .addSubcommand(new TemplateLintCommand(checker, vocabulary, streams, texts, problems));
    }
}
