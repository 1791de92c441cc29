package nl.oprecht.library;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.resource.ResourceFile;
import org.jspecify.annotations.Nullable;

/**
 * A file with YAML at its head, between two lines {@code ---}, while it is being read. Goes on after a problem, so that
 * an author hears of all at once.
 */
final class HeadedFile {

    private static final String FENCE = "---";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String path;
    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();

    HeadedFile(ResourceFile file) {
        path = file.path();
        String text = file.text();
        lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    }

    /** Makes facts of a head. */
    @FunctionalInterface
    interface HeadParser<T> {

        /** @throws JsonProcessingException when this is not YAML or not of the right shape */
        T parse(String yaml) throws JsonProcessingException;
    }

    List<String> lines() {
        return lines;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Index of the line that closes the head; -1, which is told, when there is no head. */
    int endOfHead() {
        for (int i = 1; i < lines.size() && isFence(lines.get(0)); i++) {
            if (isFence(lines.get(i))) {
                return i;
            }
        }
        report(1, "De kop ontbreekt.", "Begin met een regel ---, dan id en title, en sluit af met ---.");
        return -1;
    }

    /**
     * What the head says, or null, which is told, when it cannot be read.
     *
     * @param end index of the line that closes it
     * @param fields what to do about an unknown field
     * @param shapes what to do about a value of the wrong shape
     */
    <T> @Nullable T head(int end, HeadParser<T> parser, String fields, String shapes) {
        try {
            return parser.parse(String.join("\n", lines.subList(1, end)));
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            // the YAML begins on the second line of the file
            int line = location == null ? 1 : Math.min(location.getLineNr() + 1, end + 1);
            if (e instanceof UnrecognizedPropertyException unknown) {
                report(
                        lineOfKey(unknown.getPropertyName()),
                        "'" + unknown.getPropertyName() + "' is geen bekend veld.",
                        fields);
            } else if (e instanceof MismatchedInputException shape
                    && !shape.getPath().isEmpty()) {
                report(line, "'" + shape.getPath().get(0).getFieldName() + "' heeft niet de goede vorm.", shapes);
            } else {
                report(
                        line,
                        "De kop is geen geldige YAML.",
                        "Elk veld krijgt een eigen regel, één keer: 'veld: waarde'.");
            }
            return null;
        }
    }

    /** The id, or empty, which is told, when there is none. */
    String id(@Nullable String value) {
        String id = required("id", value);
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            report(
                    lineOfKey("id"),
                    "'" + id + "' kan geen id zijn.",
                    "Gebruik kleine letters en cijfers, met streepjes ertussen.");
        }
        return id;
    }

    /** The value without space around it, or empty, which is told, when there is none. */
    String required(String key, @Nullable String value) {
        if (value == null || value.isBlank()) {
            report(lineOfKey(key), "'" + key + "' ontbreekt.", "Vul het in de kop in.");
            return "";
        }
        return value.strip();
    }

    /** Tells which of the names are not known. */
    void checkNames(String key, List<String> names, Stream<String> known) {
        List<String> choices = known.toList();
        names.stream()
                .filter(name -> !choices.contains(name))
                .forEach(name -> report(
                        lineOfKey(key),
                        "'" + name + "' is onbekend.",
                        "Kies bij " + key + " uit " + String.join(", ", choices) + "."));
    }

    /** Where a key of the head stands, counted from 1; the first line when it is missing. */
    int lineOfKey(String key) {
        for (int i = 1; i < lines.size() && !isFence(lines.get(i)); i++) {
            if (lines.get(i).startsWith(key + ":")) {
                return i + 1;
            }
        }
        return 1;
    }

    /** @param line counts from 1 */
    void report(int line, String what, String remedy) {
        problems.add(problem(line, what, remedy));
    }

    /** @param line counts from 1 */
    Problem problem(int line, String what, String remedy) {
        return new Problem(path + ":" + line, what, remedy);
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }
}
