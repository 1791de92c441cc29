package nl.oprecht.ear.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.pack.PackReader;

/** What the build calls to train the second ear. */
public final class TrainEar {

    private static final List<Double> PROBABILITIES = List.of(0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97);

    /** The classes that a model depends on. */
    private static final List<String> TRAINER = List.of("Features", "EarModel", "training/EarTrainer");

    private static final String LANGUAGE = "nl";

    private TrainEar() {}

    /**
     * {@code FOLDER MODEL MADE_OF} trains on the labelled sentences below the folder, unless the third file says that
     * the model was made of just these; {@code FOLDER --validate} prints a cross-validation instead.
     */
    public static void main(String[] arguments) throws IOException {
        Vocabulary vocabulary = PackReader.vocabulary(LANGUAGE);
        List<LabelledSentence> sentences = files(vocabulary).read(Path.of(arguments[0]));
        List<LabelledSentence> examples = new ArrayList<>(RuleExamples.of(vocabulary, LANGUAGE));
        examples.addAll(TemplateSentences.of(vocabulary, LANGUAGE));
        if (arguments[1].equals("--validate")) {
            validate(sentences, examples);
            return;
        }
        Path file = Path.of(arguments[1]);
        List<LabelledSentence> all = new ArrayList<>(sentences);
        all.addAll(examples);
        Path mark = Path.of(arguments[2]);
        String digest = digest(all);
        if (Files.exists(file) && Files.exists(mark) && Files.readString(mark).equals(digest)) {
            return;
        }
        Files.createDirectories(file.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            EarTrainer.train(all).write(out);
        }
        Files.writeString(mark, digest);
    }

    private static SentenceFiles files(Vocabulary vocabulary) {
        return new SentenceFiles(vocabulary.families().stream().map(Family::id).collect(Collectors.toSet()));
    }

    private static void validate(List<LabelledSentence> sentences, List<LabelledSentence> examples) {
        CrossValidation validation = CrossValidation.of(sentences, examples);
        double[] platt = validation.platt();
        long hurting = sentences.stream().filter(LabelledSentence::hurts).count();
        System.out.printf(Locale.ROOT, "%d sentences, %d hurt%n", sentences.size(), hurting);
        System.out.printf(Locale.ROOT, "slope: %.3f%nintercept: %.3f%n", platt[0], platt[1]);
        System.out.println("probability  precision  recall  right family");
        for (double probability : PROBABILITIES) {
            CrossValidation.Line line = validation.at(probability, platt[0], platt[1]);
            System.out.printf(
                    Locale.ROOT,
                    "%11.2f  %9.3f  %6.3f  %12.3f%n",
                    line.probability(),
                    line.precision(),
                    line.recall(),
                    line.rightFamily());
        }
    }

    /** Changes with every sentence, label and part of the trainer. */
    private static String digest(List<LabelledSentence> sentences) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (LabelledSentence sentence : sentences) {
                digest.update(sentence.toString().getBytes(StandardCharsets.UTF_8));
            }
            for (String part : TRAINER) {
                try (InputStream code = TrainEar.class.getResourceAsStream("/nl/oprecht/ear/" + part + ".class")) {
                    digest.update(Objects.requireNonNull(code, part).readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
