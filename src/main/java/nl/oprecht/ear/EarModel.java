package nl.oprecht.ear;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * The weights of the second ear.
 *
 * @param families ids of the families that it can tell apart
 * @param rows a row of {@code idf} and {@code weights} for each bucket of {@link Features}, -1 for one never seen
 * @param idf inverse document frequency of each row
 * @param weights for each row the weight of hurting, then of each family
 * @param bias in the same order as a row of weights
 */
public record EarModel(List<String> families, int[] rows, float[] idf, float[][] weights, float[] bias) {

    /** A feature of fewer sentences teaches nothing. */
    private static final int FEWEST_SENTENCES = 2;

    /** A sentence as the model sees it: its rows and their values, each kind of feature of length 1. */
    public record Vector(int[] rows, double[] values) {}

    /** The sentence in the rows of the model; what was never seen is left out. */
    public Vector vector(String sentence) {
        Map<Integer, Double> values = new TreeMap<>();
        for (Features.Kind kind : Features.Kind.values()) {
            Map<Integer, Double> part = new TreeMap<>();
            Features.count(sentence, kind).forEach((bucket, count) -> {
                if (rows[bucket] >= 0) {
                    part.put(rows[bucket], (1 + Math.log(count)) * idf[rows[bucket]]);
                }
            });
            double length =
                    Math.sqrt(part.values().stream().mapToDouble(v -> v * v).sum());
            part.forEach((row, value) -> values.merge(row, value / length, Double::sum));
        }
        return new Vector(
                values.keySet().stream().mapToInt(Integer::intValue).toArray(),
                values.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The margin by which the sentence is on the side of hurting (column 0) or of a family (the columns after it). */
    public double margin(Vector sentence, int column) {
        double sum = bias[column];
        for (int i = 0; i < sentence.rows().length; i++) {
            sum += weights[sentence.rows()[i]][column] * sentence.values()[i];
        }
        return sum;
    }

    /** Id of the family that the sentence most resembles. */
    public String family(Vector sentence) {
        int best = 1;
        for (int column = 2; column <= families.size(); column++) {
            if (margin(sentence, column) > margin(sentence, best)) {
                best = column;
            }
        }
        return families.get(best - 1);
    }

    /** Writes the model. The stream stays open. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(families.size());
        for (String family : families) {
            out.writeUTF(family);
        }
        writeAll(out, bias);
        out.writeInt(idf.length);
        for (int bucket = 0; bucket < rows.length; bucket++) {
            if (rows[bucket] >= 0) {
                out.writeInt(bucket);
                out.writeFloat(idf[rows[bucket]]);
                writeAll(out, weights[rows[bucket]]);
            }
        }
        out.flush();
    }

    /**
     * The weights that the build made.
     *
     * @param language two-letter code of its language pack
     */
    public static EarModel trained(String language) {
        String path = "/ear/" + language + ".model";
        try (InputStream file = EarModel.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing: the build did not train the second ear");
            }
            return read(new BufferedInputStream(new GZIPInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Reads what {@link #write} wrote. The stream stays open. */
    public static EarModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        int known = in.readInt();
        List<String> families = new ArrayList<>();
        for (int i = 0; i < known; i++) {
            families.add(in.readUTF());
        }
        float[] bias = readAll(in, known + 1);
        int size = in.readInt();
        int[] rows = noRows();
        float[] idf = new float[size];
        float[][] weights = new float[size][];
        for (int row = 0; row < size; row++) {
            rows[in.readInt()] = row;
            idf[row] = in.readFloat();
            weights[row] = readAll(in, known + 1);
        }
        return new EarModel(families, rows, idf, weights, bias);
    }

    /**
     * A model without weights that knows the features of these sentences.
     *
     * @param families ids of the families that it is to tell apart
     */
    public static EarModel untrained(List<String> families, List<String> sentences) {
        int[] seen = new int[Features.BUCKETS];
        for (String sentence : sentences) {
            Set<Integer> buckets = new HashSet<>();
            for (Features.Kind kind : Features.Kind.values()) {
                buckets.addAll(Features.count(sentence, kind).keySet());
            }
            buckets.forEach(bucket -> seen[bucket]++);
        }
        int[] rows = noRows();
        int known = 0;
        for (int bucket = 0; bucket < rows.length; bucket++) {
            if (seen[bucket] >= FEWEST_SENTENCES) {
                rows[bucket] = known++;
            }
        }
        float[] idf = new float[known];
        for (int bucket = 0; bucket < rows.length; bucket++) {
            if (rows[bucket] >= 0) {
                idf[rows[bucket]] = (float) (Math.log((1.0 + sentences.size()) / (1 + seen[bucket])) + 1);
            }
        }
        return new EarModel(families, rows, idf, new float[known][families.size() + 1], new float[families.size() + 1]);
    }

    private static int[] noRows() {
        int[] rows = new int[Features.BUCKETS];
        Arrays.fill(rows, -1);
        return rows;
    }

    private static void writeAll(DataOutputStream out, float[] numbers) throws IOException {
        for (float number : numbers) {
            out.writeFloat(number);
        }
    }

    private static float[] readAll(DataInputStream in, int count) throws IOException {
        float[] numbers = new float[count];
        // in one go: a model has millions of them
        ByteBuffer.wrap(in.readNBytes(count * Float.BYTES)).asFloatBuffer().get(numbers);
        return numbers;
    }
}
