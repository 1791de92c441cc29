package nl.oprecht.ear.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import nl.oprecht.ear.EarModel;

/** Fits the weights of the second ear: L2-regularised logistic regression. The same sentences give the same model. */
final class EarTrainer {

    /** The inverse of regularisation; 3 to 20 made no difference in cross-validation. */
    private static final double COST = 10;

    private static final double TOLERANCE = 0.01;

    private EarTrainer() {}

    /** A model of these sentences, of which some must hurt and some must not. */
    static EarModel train(List<LabelledSentence> sentences) {
        List<String> families = List.copyOf(new TreeSet<>(sentences.stream()
                .filter(LabelledSentence::hurts)
                .map(LabelledSentence::family)
                .toList()));
        EarModel model = EarModel.untrained(
                families, sentences.stream().map(LabelledSentence::text).toList());
        fit(model, 0, sentences, sentence -> sentence.hurts() ? 1 : -1);
        List<LabelledSentence> hurting =
                sentences.stream().filter(LabelledSentence::hurts).toList();
        for (int i = 0; i < families.size(); i++) {
            String family = families.get(i);
            fit(model, i + 1, hurting, sentence -> family.equals(sentence.family()) ? 1 : -1);
        }
        return model;
    }

    private static void fit(
            EarModel model, int column, List<LabelledSentence> sentences, ToDoubleFunction<LabelledSentence> side) {
        Problem problem = new Problem();
        problem.l = sentences.size();
        problem.n = model.idf().length + 1;
        problem.bias = 1;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = features(model, sentences.get(i).text(), problem.n);
            problem.y[i] = side.applyAsDouble(sentences.get(i));
        }
        Linear.disableDebugOutput();
        Model fitted = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
        double sign = fitted.getLabels()[0];
        double[] weights = fitted.getFeatureWeights();
        for (int row = 0; row < problem.n - 1; row++) {
            model.weights()[row][column] = (float) (sign * weights[row]);
        }
        model.bias()[column] = (float) (sign * weights[problem.n - 1]);
    }

    /** Liblinear counts features from 1; the last one is the bias. */
    private static Feature[] features(EarModel model, String sentence, int bias) {
        EarModel.Vector vector = model.vector(sentence);
        Feature[] features = new Feature[vector.rows().length + 1];
        for (int i = 0; i < vector.rows().length; i++) {
            features[i] = new FeatureNode(vector.rows()[i] + 1, vector.values()[i]);
        }
        features[vector.rows().length] = new FeatureNode(bias, 1);
        return features;
    }
}
