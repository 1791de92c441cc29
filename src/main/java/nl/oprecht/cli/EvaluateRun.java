package nl.oprecht.cli;

import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.evaluation.Evaluation;
import nl.oprecht.evaluation.Evaluator;
import nl.oprecht.evaluation.LabelledReply;
import org.jspecify.annotations.Nullable;

/**
 * Checks the replies of a labelled corpus, tone only, and compares the reports with the labels. A line
 * of no use is named and left out.
 */
final class EvaluateRun {

    private final Bulk bulk;
    private final Sources sources;
    private final Evaluator evaluator;
    private final LabelReader labels;

    EvaluateRun(Bulk bulk, Sources sources, Vocabulary vocabulary) {
        this.bulk = bulk;
        this.sources = sources;
        this.evaluator = new Evaluator(vocabulary);
        this.labels = new LabelReader(vocabulary);
    }

    /**
     * The figures for a corpus.
     *
     * @throws UserFacingException when it cannot be opened
     */
    Evaluation evaluate(String corpus) throws InterruptedException {
        try (JsonLines lines = sources.lines(corpus)) {
            bulk.<LabelledReply, RuntimeException>run(() -> next(lines), evaluator::add);
        }
        return evaluator.result();
    }

    private @Nullable Job<LabelledReply> next(JsonLines lines) {
        try {
            JsonLine line = lines.next();
            return line == null ? null : job(labels.read(line), lines.bytesRead());
        } catch (UserFacingException e) {
            return Job.unreadable(e, lines.bytesRead());
        }
    }

    private static Job<LabelledReply> job(LabelledReply labelled, long position) {
        CheckRequest request = CheckRequest.of(labelled.text()).withCustomer(labelled.customer());
        return Job.of(labelled, labelled.id(), request, position);
    }
}
