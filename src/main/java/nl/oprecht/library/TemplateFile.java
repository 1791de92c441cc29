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
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.template.Channel;
import nl.oprecht.domain.template.OptionalPart;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.resource.ResourceFile;
import org.jspecify.annotations.Nullable;

/** One template file while it is being read. Goes on after a problem, so that an author hears of all at once. */
final class TemplateFile {

    private static final String FENCE = "---";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Ll}\\d]{0,20}");

    private final String path;
    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Template template;

    private TemplateFile(ResourceFile file) {
        path = file.path();
        String text = file.text();
        lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    }

    static TemplateFile parse(ResourceFile file, Vocabulary vocabulary, SharedPlaceholders shared) {
        TemplateFile parsed = new TemplateFile(file);
        parsed.parse(vocabulary, shared);
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

    private void parse(Vocabulary vocabulary, SharedPlaceholders shared) {
        int end = lines.isEmpty() || !isFence(lines.get(0)) ? -1 : closingFence();
        if (end < 0) {
            report(1, "De kop ontbreekt.", "Begin met een regel ---, dan id en title, en sluit af met ---.");
            return;
        }
        FrontMatter head = readHead(end);
        TemplateBodies bodies = TemplateBodies.read(lines, end + 1, this::report);
        if (head == null) {
            return;
        }
        String id = required("id", head.id());
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            report(
                    lineOfKey("id"),
                    "'" + id + "' kan geen id zijn.",
                    "Gebruik kleine letters en cijfers, met streepjes ertussen.");
        }
        String title = required("title", head.title());
        String kind = head.kind() == null ? Template.Kind.SNIPPET.id() : head.kind();
        checkNames("kind", List.of(kind), Stream.of(Template.Kind.values()).map(Template.Kind::id));
        checkNames("moves", head.moves(), vocabulary.moves().stream().map(Move::id));
        checkNames(
                "situations",
                head.situations(),
                vocabulary.situations().stream().map(Situation::id));
        checkNames("channels", head.channels(), Stream.of(Channel.values()).map(Channel::id));
        String abbreviation = head.abbreviation() == null ? "" : head.abbreviation();
        if (!ABBREVIATION.matcher(abbreviation).matches()) {
            report(
                    lineOfKey("abbreviation"),
                    "'" + abbreviation + "' is geen afkorting.",
                    "Gebruik kleine letters en cijfers, zonder spatie.");
        }
        bodies.check(head.options().keySet(), lineOfKey("options"));
        if (problems.isEmpty()) {
            template = new Template(
                    id,
                    title,
                    Template.Kind.of(kind).orElseThrow(),
                    new Template.Labels(
                            head.moves(),
                            head.situations(),
                            head.channels().stream()
                                    .flatMap(name -> Channel.of(name).stream())
                                    .toList(),
                            head.tags()),
                    abbreviation,
                    bodies.placeholders(head.placeholders(), shared),
                    head.options().entrySet().stream()
                            .map(option -> new OptionalPart(option.getKey(), option.getValue()))
                            .toList(),
                    bodies.formal(),
                    bodies.familiar());
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
                        "Kies uit id, title, kind, abbreviation, moves, situations, channels, tags, options en placeholders;"
                                + " bij een plaatshouder uit label, type, example, default, fallback, choices en from.");
            } else if (e instanceof MismatchedInputException shape
                    && !shape.getPath().isEmpty()) {
                report(
                        line,
                        "'" + shape.getPath().get(0).getFieldName() + "' heeft niet de goede vorm.",
                        "Schrijf id, title, kind en abbreviation als tekst, de labels als lijst: [een, twee],"
                                + " options als 'naam: Wat het toevoegt' en placeholders als 'naam: {label: Naam}'.");
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

    private void checkNames(String key, List<String> names, Stream<String> known) {
        List<String> choices = known.toList();
        names.stream()
                .filter(name -> !choices.contains(name))
                .forEach(name -> report(
                        lineOfKey(key),
                        "'" + name + "' is onbekend.",
                        "Kies bij " + key + " uit " + String.join(", ", choices) + "."));
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
