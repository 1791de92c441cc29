package nl.oprecht.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.resource.ResourceFile;
import nl.oprecht.resource.ResourceFolder;

/**
 * Reads templates from Markdown files: YAML front matter, then the text with u under {@code ## u} and
 * the text with je under {@code ## je}, one of the two, or one text for both under {@code ## u en je}.
 *
 * <p>A broken file costs only itself: the others load, and what is wrong is told with file and line.
 */
public final class TemplateFiles {

    /** Where the library is packed. */
    static final String SHIPPED = "templates";

    private static final String PLACEHOLDERS = "placeholders.yml";

    private TemplateFiles() {}

    /**
     * What came out of a set of files.
     *
     * @param templates those that were right, in the order of the files; their ids are unique
     * @param problems what was wrong in the others, in Dutch
     */
    public record Loaded(List<Template> templates, List<Problem> problems) {

        /** Lists are copied. */
        public Loaded {
            templates = List.copyOf(templates);
            problems = List.copyOf(problems);
        }
    }

    /**
     * The templates packed into the program.
     *
     * @param vocabulary names the moves and situations that a template may mention
     */
    public static Loaded shipped(Vocabulary vocabulary) {
        List<ResourceFile> files = shippedFiles();
        return read(files, vocabulary, shared(files).orElse(SharedPlaceholders.NONE));
    }

    /** The files of the templates packed into the program, the placeholders that they share among them. */
    public static List<ResourceFile> shippedFiles() {
        return ResourceFolder.list(SHIPPED).stream()
                .filter(file -> !file.path().startsWith(SHIPPED + "/" + ExampleFiles.FOLDER + "/"))
                .toList();
    }

    /** The placeholders that the templates of the program share. */
    public static SharedPlaceholders shippedPlaceholders() {
        return shared(shippedFiles()).orElse(SharedPlaceholders.NONE);
    }

    /**
     * The placeholders that these files share: those of a {@code placeholders.yml} among them.
     *
     * @return empty when there is no such file
     * @throws nl.oprecht.domain.failure.UserFacingException when it is not of the right shape
     */
    public static Optional<SharedPlaceholders> shared(List<ResourceFile> files) {
        return files.stream()
                .filter(file -> file.name().equals(PLACEHOLDERS))
                .findFirst()
                .map(SharedPlaceholders::parse);
    }

    /**
     * Reads these files; those that do not end in {@code .md} are passed over.
     *
     * @param vocabulary names the moves and situations that a template may mention
     * @param shared describes the placeholders that a file uses and does not describe itself
     */
    public static Loaded read(List<ResourceFile> files, Vocabulary vocabulary, SharedPlaceholders shared) {
        List<Template> templates = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, String> pathOfId = new HashMap<>();
        for (ResourceFile file : files) {
            if (!file.name().endsWith(".md")) {
                continue;
            }
            TemplateFile parsed = TemplateFile.parse(file, vocabulary, shared);
            Template template = parsed.template();
            if (template == null) {
                problems.addAll(parsed.problems());
                continue;
            }
            String earlier = pathOfId.putIfAbsent(template.id(), file.path());
            if (earlier == null) {
                templates.add(template);
            } else {
                problems.add(parsed.duplicateOf(earlier));
            }
        }
        return new Loaded(templates, problems);
    }
}
