package nl.oprecht.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.oprecht.domain.example.BeforeAfter;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.resource.ResourceFile;
import nl.oprecht.resource.ResourceFolder;

/**
 * Reads pairs of before and after from Markdown files: YAML front matter, then the customer's message under
 * {@code ## klant}, the answer that hurts under {@code ## voor} and the one that listens under {@code ## na}.
 *
 * <p>A broken file costs only itself: the others load, and what is wrong is told with file and line.
 */
public final class ExampleFiles {

    /** The folder of a library that holds pairs and no templates. */
    public static final String FOLDER = "examples";

    private ExampleFiles() {}

    /**
     * What came out of a set of files.
     *
     * @param pairs those that were right, in the order in which the vocabulary has the family that each is about; their
     *     ids are unique
     * @param problems what was wrong in the others, in Dutch
     */
    public record Loaded(List<BeforeAfter> pairs, List<Problem> problems) {

        /** Lists are copied. */
        public Loaded {
            pairs = List.copyOf(pairs);
            problems = List.copyOf(problems);
        }
    }

    /**
     * The pairs packed into the program. Reads files, so keep it off the UI thread.
     *
     * @param vocabulary names the situations, cases and families that a pair may mention
     */
    public static Loaded shipped(Vocabulary vocabulary) {
        return read(ResourceFolder.list(TemplateFiles.SHIPPED + "/" + FOLDER), vocabulary);
    }

    /**
     * Reads these files; those that do not end in {@code .md} are passed over.
     *
     * @param vocabulary names the situations, cases and families that a pair may mention
     */
    public static Loaded read(List<ResourceFile> files, Vocabulary vocabulary) {
        List<BeforeAfter> pairs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, String> pathOfId = new HashMap<>();
        for (ResourceFile file : files) {
            if (!file.name().endsWith(".md")) {
                continue;
            }
            ExampleFile parsed = ExampleFile.parse(file, vocabulary);
            BeforeAfter pair = parsed.pair();
            if (pair == null) {
                problems.addAll(parsed.problems());
                continue;
            }
            String earlier = pathOfId.putIfAbsent(pair.id(), file.path());
            if (earlier == null) {
                pairs.add(pair);
            } else {
                problems.add(parsed.duplicateOf(earlier));
            }
        }
        List<String> families = vocabulary.families().stream().map(Family::id).toList();
        pairs.sort(Comparator.comparing(pair -> families.indexOf(pair.teaches().get(0))));
        return new Loaded(pairs, problems);
    }
}
