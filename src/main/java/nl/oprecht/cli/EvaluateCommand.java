package nl.oprecht.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.oprecht.cli.format.EvaluationJson;
import nl.oprecht.cli.format.EvaluationText;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.evaluation.Evaluation;
import nl.oprecht.i18n.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code oprecht evaluate}: turns its options into an {@link EvaluateRun}. */
@Command(
        name = "evaluate",
        descriptionHeading = "%n",
        description = "${bundle:evaluate.about}",
        synopsisHeading = "${bundle:help.usage} ",
        parameterListHeading = "%n${bundle:help.inputs}%n",
        optionListHeading = "%n${bundle:help.options}%n",
        exitCodeListHeading = "%n${bundle:help.status}%n",
        exitCodeList = {"0:${bundle:evaluate.measured}", "2:${bundle:evaluate.unusable}", "3:${bundle:status.broken}"},
        footer = {"", "${bundle:evaluate.line}", "", "${bundle:evaluate.meet}"},
        sortOptions = false,
        sortSynopsis = false)
final class EvaluateCommand implements Callable<Integer> {

    /** How figures are written. */
    enum OutputFormat {
        TEXT,
        JSON
    }

    private final Supplier<ReplyChecker> checkers;
    private final Supplier<Vocabulary> vocabulary;
    private final Streams streams;
    private final StatusLine status;
    private final Texts texts;
    private final Problems problems;

    @Parameters(paramLabel = "${bundle:label.corpus}", description = "${bundle:evaluate.corpus}")
    private String corpus = "";

    @Option(names = "--misses", description = "${bundle:evaluate.misses}")
    private boolean misses;

    @Option(names = "--alarms", description = "${bundle:evaluate.alarms}")
    private boolean alarms;

    @Option(names = "--format", paramLabel = "text|json", description = "${bundle:evaluate.format}")
    private OutputFormat output = OutputFormat.TEXT;

    EvaluateCommand(
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
    public Integer call() throws InterruptedException {
        Attempts attempts = new Attempts(problems);
        Sources sources = new Sources(streams.in(), problems);
        Progress unseen = new Progress(status, false, Inputs.UNKNOWN, texts, System::nanoTime);
        Bulk bulk = new Bulk(checkers, attempts, unseen);
        Evaluation evaluation = new EvaluateRun(bulk, sources, vocabulary.get()).evaluate(corpus);
        if (evaluation.replies() == 0) {
            if (attempts.status() == ExitStatus.NOTHING_FOUND) {
                throw problems.at(corpus, "corpus.empty");
            }
            return attempts.status();
        }
        try {
            write(evaluation, streams.writer());
        } catch (IOException e) {
            return problems.outputEnded(e, attempts.status());
        }
        return attempts.status();
    }

    private void write(Evaluation evaluation, Writer out) throws IOException {
        switch (output) {
            case TEXT -> new EvaluationText(out, streams.colour(), texts).write(corpus, evaluation, misses, alarms);
            case JSON -> new EvaluationJson(out).write(corpus, evaluation, misses, alarms);
        }
    }
}
