package nl.oprecht.cli;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.oprecht.cli.format.JsonArrayWriter;
import nl.oprecht.cli.format.JsonLinesWriter;
import nl.oprecht.cli.format.ResultWriter;
import nl.oprecht.cli.format.TextWriter;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.situation.ReplyCase;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.text.Draft;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Silence;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code oprecht check}: turns its options into a {@link CheckRun}. */
@Command(
        name = "check",
        descriptionHeading = "%n",
        description = "${bundle:check.about}",
        synopsisHeading = "${bundle:help.usage} ",
        parameterListHeading = "%n${bundle:help.inputs}%n",
        optionListHeading = "%n${bundle:help.options}%n",
        exitCodeListHeading = "%n${bundle:help.status}%n",
        exitCodeList = {
            "0:${bundle:status.nothing}",
            "1:${bundle:status.found}",
            "2:${bundle:status.unusable}",
            "3:${bundle:status.broken}"
        },
        footer = {"", "${bundle:check.place}", "", "${bundle:check.format}"},
        sortOptions = false,
        sortSynopsis = false)
final class CheckCommand implements Callable<Integer> {

    /** The address forms that a house can want. */
    enum House {
        U,
        JE
    }

    /** How inputs are read. */
    enum InputFormat {
        TEXT,
        JSONL
    }

    /** How results are written. */
    enum OutputFormat {
        TEXT,
        JSON,
        JSONL
    }

    private final Supplier<ReplyChecker> checkers;
    private final Supplier<Vocabulary> vocabulary;
    private final Streams streams;
    private final StatusLine status;
    private final Texts texts;
    private final Problems problems;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "${bundle:label.file}", arity = "0..*", description = "${bundle:check.files}")
    private List<String> files = List.of();

    @Option(names = "--customer", paramLabel = "${bundle:label.file}", description = "${bundle:check.customer}")
    private @Nullable String customer;

    @Option(names = "--situation", paramLabel = "${bundle:label.name}", description = "${bundle:check.situation}")
    private String situation = "";

    @Option(names = "--case", paramLabel = "${bundle:label.name}", description = "${bundle:check.case}")
    private String replyCase = "";

    @Option(names = "--register", paramLabel = "u|je", description = "${bundle:check.register}")
    private @Nullable House house;

    @Option(names = "--no-spelling", description = "${bundle:check.no-spelling}")
    private boolean toneOnly;

    @Option(names = "--input", paramLabel = "text|jsonl", description = "${bundle:check.input}")
    private InputFormat input = InputFormat.TEXT;

    @Option(names = "--format", paramLabel = "text|json|jsonl", description = "${bundle:check.output}")
    private @Nullable OutputFormat output;

    @Option(names = "--progress", description = "${bundle:check.progress}")
    private boolean progress;

    CheckCommand(
            Supplier<ReplyChecker> checkers,
            Supplier<Vocabulary> vocabulary,
            Streams streams,
            StatusLine status,
            Texts texts,
            Problems problems) {
        this.checkers = checkers;
        this.vocabulary = vocabulary;
        this.streams = streams;
        this.status = status;
        this.texts = texts;
        this.problems = problems;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PushbackInputStream in = new PushbackInputStream(streams.in());
        if (files.isEmpty() && nothingIn(in)) {
            CommandLine command = Objects.requireNonNull(spec).commandLine();
            command.usage(command.getErr());
            return ExitStatus.UNUSABLE;
        }
        Sources sources = new Sources(in, problems);
        List<String> names = files.isEmpty() ? List.of(Sources.STANDARD_INPUT) : files;
        Inputs inputs = new Inputs(names, input == InputFormat.JSONL, settings(sources), sources);
        ResultWriter writer = writer();
        Attempts attempts = new Attempts(problems);
        Bulk bulk = new Bulk(checkers, attempts, progress(inputs));
        try (writer) {
            new CheckRun(bulk, attempts, writer).check(inputs);
        } catch (IOException e) {
            return problems.outputEnded(e, attempts.status());
        }
        return attempts.status();
    }

    private Progress progress(Inputs inputs) {
        boolean many = input == InputFormat.JSONL || files.size() > 1;
        boolean shown = progress || many && streams.watched().getAsBoolean();
        return new Progress(status, shown, inputs.total(), texts, System::nanoTime);
    }

    /** Whether a person at the keyboard, or nobody, is at the other end. */
    private boolean nothingIn(PushbackInputStream in) throws IOException {
        if (streams.terminal() || input == InputFormat.JSONL) {
            return streams.terminal();
        }
        int first = in.read();
        if (first >= 0) {
            in.unread(first);
        }
        return first < 0;
    }

    private CheckRequest settings(Sources sources) {
        if (!situation.isEmpty() && vocabulary.get().situation(situation).isEmpty()) {
            String known =
                    vocabulary.get().situations().stream().map(Situation::id).collect(Collectors.joining(", "));
            throw problems.at("--situation", "argument.choice", situation, known);
        }
        String message = customer == null ? "" : sources.read(customer);
        Register wanted = house == null ? Register.NONE : Register.valueOf(house.name());
        String wantedCase = knownCase();
        return new CheckRequest(new Draft("", 0), message, situation, wantedCase, wanted, !toneOnly, Silence.NONE);
    }

    private String knownCase() {
        if (!replyCase.isEmpty() && vocabulary.get().replyCase(replyCase).isEmpty()) {
            String known = vocabulary.get().cases().stream().map(ReplyCase::id).collect(Collectors.joining(", "));
            throw problems.at("--case", "argument.choice", replyCase, known);
        }
        return replyCase;
    }

    private ResultWriter writer() throws IOException {
        Writer out = streams.writer();
        OutputFormat usual = input == InputFormat.JSONL ? OutputFormat.JSONL : OutputFormat.TEXT;
        return switch (output == null ? usual : output) {
            case TEXT -> new TextWriter(out, streams.colour(), texts, vocabulary.get());
            case JSON -> new JsonArrayWriter(out);
            case JSONL -> new JsonLinesWriter(out);
        };
    }
}
