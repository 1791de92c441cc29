package nl.oprecht.ear.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.oprecht.ear.EarModel;

/**
 * Measures the second ear on sentences that it was not trained on: whole files are held apart in turn, since the
 * replies in a file share cases.
 */
final class CrossValidation {

    private static final int FOLDS = 5;

    /** Steps of gradient descent for the two numbers of Platt scaling; more change nothing in the third decimal. */
    private static final int STEPS = 20_000;

    private static final double RATE = 0.5;

    /**
     * A verdict on a sentence by a model that never saw its file.
     *
     * @param margin of hurting
     * @param family the one it most resembles
     */
    record Verdict(LabelledSentence sentence, double margin, String family) {}

    private final List<Verdict> verdicts;

    private CrossValidation(List<Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    /**
     * @param sentences are judged and, but for the fold's own files, learnt from
     * @param always are learnt from in every fold and never judged
     */
    static CrossValidation of(List<LabelledSentence> sentences, List<LabelledSentence> always) {
        List<String> sources = sentences.stream()
                .map(LabelledSentence::source)
                .distinct()
                .sorted()
                .toList();
        List<Verdict> verdicts = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int apart = fold;
            List<LabelledSentence> known = new ArrayList<>(always);
            sentences.stream()
                    .filter(sentence -> sources.indexOf(sentence.source()) % FOLDS != apart)
                    .forEach(known::add);
            EarModel model = EarTrainer.train(known);
            sentences.stream()
                    .filter(sentence -> sources.indexOf(sentence.source()) % FOLDS == apart)
                    .map(sentence -> verdict(model, sentence))
                    .forEach(verdicts::add);
        }
        verdicts.sort(Comparator.comparing(Verdict::margin).reversed());
        return new CrossValidation(verdicts);
    }

    private static Verdict verdict(EarModel model, LabelledSentence sentence) {
        EarModel.Vector vector = model.vector(sentence.text());
        return new Verdict(sentence, model.margin(vector, 0), model.family(vector));
    }

    /** What a threshold gives. */
    record Line(double probability, double precision, double recall, double rightFamily) {}

    /** Precision, recall and the share of right families among the sentences that hurt, at a probability and above. */
    Line at(double probability, double slope, double intercept) {
        List<Verdict> heard = verdicts.stream()
                .filter(v -> 1 / (1 + Math.exp(-slope * v.margin() - intercept)) >= probability)
                .toList();
        double right = heard.stream().filter(v -> v.sentence().hurts()).count();
        double all = verdicts.stream().filter(v -> v.sentence().hurts()).count();
        double named = heard.stream()
                .filter(v -> v.family().equals(v.sentence().family()))
                .count();
        return new Line(probability, right / heard.size(), right / all, named / right);
    }

    /**
     * Slope and intercept that make probabilities of margins (Platt 1999).
     *
     * @return slope, then intercept
     */
    double[] platt() {
        double slope = 1;
        double intercept = 0;
        for (int step = 0; step < STEPS; step++) {
            double bySlope = 0;
            double byIntercept = 0;
            for (Verdict verdict : verdicts) {
                double probability = 1 / (1 + Math.exp(-slope * verdict.margin() - intercept));
                double error = (verdict.sentence().hurts() ? 1 : 0) - probability;
                bySlope += error * verdict.margin();
                byIntercept += error;
            }
            slope += RATE * bySlope / verdicts.size();
            intercept += RATE * byIntercept / verdicts.size();
        }
        return new double[] {slope, intercept};
    }
}
