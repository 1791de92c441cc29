package nl.oprecht.library;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.resource.ResourceFile;
import org.jspecify.annotations.Nullable;

/** One template file while it is being read. Goes on after a problem, so that an author hears of all at once. */
final class TemplateFile {

    private static final String FENCE = "---";
    private static final String FORMAL = "u";
    private static final String FAMILIAR = "je";
    private static final Pattern HEADING = Pattern.compile("##(?!#)\\s*(.*?)\\s*");

    private final String path;
    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Template template;

    private TemplateFile(ResourceFile file) {
        path = file.path();
        String text = file.text();
        lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    }

    static TemplateFile parse(ResourceFile file, Vocabulary vocabulary) {
        TemplateFile parsed = new TemplateFile(file);
        parsed.parse(vocabulary);
        return parsed;
    }

    /** What the file holds, or null when there are problems. */
    @Nullable
    Template template() {
        return template;
    }

    List<Problem> problems() {
        return problems;
    }

    Problem duplicateOf(String earlierPath) {
        return problem(lineOfKey("id"), "Deze id staat ook in " + earlierPath + ".", "Geef elk sjabloon een eigen id.");
    }

    private void parse(Vocabulary vocabulary) {
        int end = lines.isEmpty() || !isFence(lines.get(0)) ? -1 : closingFence();
        if (end < 0) {
            report(1, "De kop ontbreekt.", "Begin met een regel ---, dan id en title, en sluit af met ---.");
            return;
        }
        FrontMatter head = readHead(end);
        Map<String, String> texts = readTexts(end + 1);
        if (head == null) {
            return;
        }
        String id = required("id", head.id());
        String title = required("title", head.title());
        checkNames("moves", head.moves(), name -> vocabulary.move(name).isPresent());
        checkNames("situations", head.situations(), name -> vocabulary
                .situation(name)
                .isPresent());
        if (problems.isEmpty()) {
            template = new Template(
                    id,
                    title,
                    head.moves(),
                    head.situations(),
                    head.tags(),
                    texts.getOrDefault(FORMAL, ""),
                    texts.getOrDefault(FAMILIAR, ""));
        }
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    private int closingFence() {
        for (int i = 1; i < lines.size(); i++) {
            if (isFence(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable FrontMatter readHead(int end) {
        try {
            return FrontMatter.parse(String.join("\n", lines.subList(1, end)));
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            // the YAML begins on the second line of the file
            int line = location == null ? 1 : Math.min(location.getLineNr() + 1, end + 1);
            if (e instanceof UnrecognizedPropertyException unknown) {
                report(
                        lineOfKey(unknown.getPropertyName()),
                        "'" + unknown.getPropertyName() + "' is geen bekend veld.",
                        "Kies uit id, title, moves, situations en tags.");
            } else if (e instanceof MismatchedInputException shape
                    && !shape.getPath().isEmpty()) {
                report(
                        line,
                        "'" + shape.getPath().get(0).getFieldName() + "' heeft niet de goede vorm.",
                        "Schrijf id en title als tekst, de andere velden als lijst: [een, twee].");
            } else {
                report(
                        line,
                        "De kop is geen geldige YAML.",
                        "Elk veld krijgt een eigen regel, één keer: 'veld: waarde'.");
            }
            return null;
        }
    }

    private String required(String key, @Nullable String value) {
        if (value == null || value.isBlank()) {
            report(lineOfKey(key), "'" + key + "' ontbreekt.", "Vul het in de kop in.");
            return "";
        }
        return value.strip();
    }

    private void checkNames(String key, List<String> names, Predicate<String> known) {
        names.stream()
                .filter(known.negate())
                .forEach(name -> report(
                        lineOfKey(key),
                        "'" + name + "' is onbekend.",
                        "Gebruik bij " + key + " namen uit het taalpakket."));
    }

    /** The texts by heading; lines count from {@code first} on. */
    private Map<String, String> readTexts(int first) {
        Map<String, String> texts = new HashMap<>();
        int i = first;
        while (i < lines.size() && !HEADING.matcher(lines.get(i)).matches()) {
            if (!lines.get(i).isBlank()) {
                report(i + 1, "Deze tekst hoort bij geen kopje.", "Zet er '## u' of '## je' boven.");
                break;
            }
            i++;
        }
        while (i < lines.size()) {
            Matcher heading = HEADING.matcher(lines.get(i));
            int next = nextHeading(i + 1);
            if (heading.matches()) {
                addText(
                        texts,
                        heading.group(1),
                        i,
                        String.join("\n", lines.subList(i + 1, next)).strip());
            }
            i = next;
        }
        if (texts.isEmpty() && problems.isEmpty()) {
            report(lines.size(), "Er is geen tekst.", "Schrijf een tekst onder '## u', onder '## je' of allebei.");
        }
        return texts;
    }

    private int nextHeading(int from) {
        int i = from;
        while (i < lines.size() && !HEADING.matcher(lines.get(i)).matches()) {
            i++;
        }
        return i;
    }

    private void addText(Map<String, String> texts, String name, int index, String text) {
        if (!name.equals(FORMAL) && !name.equals(FAMILIAR)) {
            report(index + 1, "Het kopje '" + name + "' is onbekend.", "Gebruik '## u' en '## je'.");
        } else if (text.isEmpty()) {
            report(index + 1, "Onder '## " + name + "' staat niets.", "Schrijf de tekst of haal het kopje weg.");
        } else if (texts.putIfAbsent(name, text) != null) {
            report(index + 1, "Het kopje '" + name + "' staat er al.", "Voeg de twee teksten samen.");
        }
    }

    /** Where a key of the head stands, counted from 1; the first line when it is missing. */
    private int lineOfKey(String key) {
        for (int i = 1; i < lines.size() && !isFence(lines.get(i)); i++) {
            if (lines.get(i).startsWith(key + ":")) {
                return i + 1;
            }
        }
        return 1;
    }

    private void report(int line, String what, String remedy) {
        problems.add(problem(line, what, remedy));
    }

    private Problem problem(int line, String what, String remedy) {
        return new Problem(path + ":" + line, what, remedy);
    }
}
