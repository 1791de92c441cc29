package nl.oprecht.cli;

import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Report;
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

    private final Attempts attempts;
    private final Sources sources;
    private final Evaluator evaluator;
    private final LabelReader labels;

    EvaluateRun(Attempts attempts, Sources sources, Vocabulary vocabulary) {
        this.attempts = attempts;
        this.sources = sources;
        this.evaluator = new Evaluator(vocabulary);
        this.labels = new LabelReader(vocabulary);
    }

    /**
     * The figures for a corpus.
     *
     * @throws nl.oprecht.domain.failure.UserFacingException when it cannot be opened
     */
    Evaluation evaluate(String corpus) {
        try (JsonLines lines = sources.lines(corpus)) {
            while (!lines.ended()) {
                LabelledReply labelled = attempts.orNull(() -> next(lines));
                if (labelled != null) {
                    check(labelled);
                }
            }
        }
        return evaluator.result();
    }

    private @Nullable LabelledReply next(JsonLines lines) {
        JsonLine line = lines.next();
        return line == null ? null : labels.read(line);
    }

    private void check(LabelledReply labelled) {
        CheckRequest request = CheckRequest.of(labelled.text()).withCustomer(labelled.customer());
        Report report = attempts.check(request, labelled.id());
        if (report != null) {
            evaluator.add(labelled, report);
        }
    }
}
