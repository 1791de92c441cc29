package nl.oprecht.ear.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;

/**
 * Reads the labelled replies of {@code src/training}: a header line {@code # situation | channel | register | variety},
 * then one sentence a line, the clause that hurts marked as {@code [FAMILY: clause]}; an empty line ends a reply.
 */
final class SentenceFiles {

    private static final Pattern MARK = Pattern.compile("\\[([A-Z_]+): ?([^\\[\\]]+)]");

    /** Greetings and sign-offs: they are never marked, so they teach nothing. */
    private static final Pattern COURTESY = Pattern.compile(".{0,45},");

    private final Set<String> families;

    /** @param families ids that a mark may have */
    SentenceFiles(Set<String> families) {
        this.families = families;
    }

    /** All sentences below a folder, in the order of the files' names. */
    List<LabelledSentence> read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<LabelledSentence> sentences = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    add(sentences, lines.get(i).strip(), folder.relativize(file).toString(), i + 1);
                }
            }
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(List<LabelledSentence> sentences, String line, String file, int number) {
        if (line.isEmpty() || line.startsWith("# ") || COURTESY.matcher(line).matches()) {
            return;
        }
        Matcher mark = MARK.matcher(line);
        String family = mark.find() ? mark.group(1) : null;
        String text = mark.replaceAll("$2");
        if (family != null && !families.contains(family) || text.contains("[") || text.contains("]")) {
            throw new UserFacingException(new Problem(
                    file + ":" + number,
                    "een merk dat niet klopt.",
                    "Schrijf [FAMILIE: woorden] met een bekende familie."));
        }
        sentences.add(new LabelledSentence(text, family, file));
    }
}
