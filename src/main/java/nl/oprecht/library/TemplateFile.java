package nl.oprecht.library;

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

/** One template file while it is being read. */
final class TemplateFile {

    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Ll}\\d]{0,20}");

    private final HeadedFile file;
    private @Nullable Template template;

    private TemplateFile(HeadedFile file) {
        this.file = file;
    }

    static TemplateFile parse(ResourceFile file, Vocabulary vocabulary, SharedPlaceholders shared) {
        TemplateFile parsed = new TemplateFile(new HeadedFile(file));
        parsed.parse(vocabulary, shared);
        return parsed;
    }

    /** What the file holds, or null when there are problems. */
    @Nullable
    Template template() {
        return template;
    }

    List<Problem> problems() {
        return file.problems();
    }

    Problem duplicateOf(String earlierPath) {
        return file.problem(
                file.lineOfKey("id"), "Deze id staat ook in " + earlierPath + ".", "Geef elk sjabloon een eigen id.");
    }

    private void parse(Vocabulary vocabulary, SharedPlaceholders shared) {
        int end = file.endOfHead();
        if (end < 0) {
            return;
        }
        FrontMatter head = file.head(
                end,
                FrontMatter::parse,
                "Kies uit id, title, kind, abbreviation, moves, situations, channels, tags, options en placeholders;"
                        + " bij een plaatshouder uit label, type, example, default, fallback, choices en from.",
                "Schrijf id, title, kind en abbreviation als tekst, de labels als lijst: [een, twee],"
                        + " options als 'naam: Wat het toevoegt' en placeholders als 'naam: {label: Naam}'.");
        TemplateBodies bodies = TemplateBodies.read(file.lines(), end + 1, file::report);
        if (head == null) {
            return;
        }
        String id = file.id(head.id());
        String title = file.required("title", head.title());
        String kind = head.kind() == null ? Template.Kind.SNIPPET.id() : head.kind();
        file.checkNames("kind", List.of(kind), Stream.of(Template.Kind.values()).map(Template.Kind::id));
        file.checkNames("moves", head.moves(), vocabulary.moves().stream().map(Move::id));
        file.checkNames(
                "situations",
                head.situations(),
                vocabulary.situations().stream().map(Situation::id));
        file.checkNames("channels", head.channels(), Stream.of(Channel.values()).map(Channel::id));
        String abbreviation = head.abbreviation() == null ? "" : head.abbreviation();
        if (!ABBREVIATION.matcher(abbreviation).matches()) {
            file.report(
                    file.lineOfKey("abbreviation"),
                    "'" + abbreviation + "' is geen afkorting.",
                    "Gebruik kleine letters en cijfers, zonder spatie.");
        }
        bodies.check(head.options().keySet(), file.lineOfKey("options"));
        if (problems().isEmpty()) {
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
}
