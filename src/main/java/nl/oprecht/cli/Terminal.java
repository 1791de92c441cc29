package nl.oprecht.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.rule.Rulebook;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The program in a terminal. Nothing that goes wrong ends in a stack trace. Not for several threads. */
public final class Terminal {

    private static final String TEXTS = "terminal";

    private final Supplier<ReplyChecker> checkers;
    private final Supplier<Vocabulary> vocabulary;
    private final Supplier<Rulebook> rulebook;
    private final TemplateStore templates;
    private final Streams streams;
    private final Locale locale;

    /**
     * @param checkers gives another one, for one thread, at each request; is asked only when there is something to
     *     check, by each thread that checks
     * @param vocabulary is asked for names of situations, families and moves
     * @param rulebook is asked when a rule is to be explained
     * @param templates the user's templates
     * @param locale the language, unless {@code --lang} asks for another
     */
    public Terminal(
            Supplier<ReplyChecker> checkers,
            Supplier<Vocabulary> vocabulary,
            Supplier<Rulebook> rulebook,
            TemplateStore templates,
            Streams streams,
            Locale locale) {
        this.checkers = checkers;
        this.vocabulary = vocabulary;
        this.rulebook = rulebook;
        this.templates = templates;
        this.streams = streams;
        this.locale = locale;
    }

    /** Does what the arguments ask and returns one of {@link ExitStatus}. */
    public int run(String... arguments) {
        Texts texts = new Texts(TEXTS, Language.of(arguments).orElse(locale));
        PrintStream err = new PrintStream(streams.err(), true, StandardCharsets.UTF_8);
        StatusLine status = new StatusLine(err);
        Problems problems = new Problems(texts, status);
        CommandLine command = new CommandLine(new RootCommand())
                .addSubcommand(new CheckCommand(checkers, vocabulary, streams, status, texts, problems))
                .addSubcommand(new EvaluateCommand(checkers, vocabulary, streams, status, texts, problems))
                .addSubcommand(new ExplainCommand(vocabulary, rulebook, streams, texts, problems))
                .addSubcommand(TemplatesCommand.line(templates, checkers, vocabulary, streams, texts, problems))
                .setResourceBundle(bundle(texts.locale()))
                .setColorScheme(Help.defaultColorScheme(streams.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(err, true))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(true)
                .setParameterExceptionHandler(new ArgumentProblems(problems))
                .setExecutionExceptionHandler((fault, at, parsed) -> failed(problems, fault));
        command.getCommandSpec().version("oprecht " + version());
        return command.execute(arguments);
    }

    /**
     * Shows on the bundled example what the program does.
     *
     * @return {@link ExitStatus#NOTHING_FOUND} when it works
     */
    public int demo() {
        Texts texts = new Texts(TEXTS, locale);
        PrintStream err = new PrintStream(streams.err(), true, StandardCharsets.UTF_8);
        Problems problems = new Problems(texts, new StatusLine(err));
        try {
            new Demo(checkers.get(), vocabulary.get(), texts).show(streams);
            return ExitStatus.NOTHING_FOUND;
        } catch (IOException | RuntimeException e) {
            return failed(problems, e);
        }
    }

    private static int failed(Problems problems, Exception failure) {
        if (failure instanceof UserFacingException mendable) {
            problems.print(mendable);
            return ExitStatus.UNUSABLE;
        }
        problems.printFault("oprecht", failure);
        return ExitStatus.BROKEN;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "i18n." + TEXTS,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String version() {
        return Optional.ofNullable(Terminal.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}
