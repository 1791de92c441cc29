package nl.oprecht.library;

import static org.assertj.core.api.Assertions.assertThat;

import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.library.TemplateFiles.Loaded;
import nl.oprecht.pack.PackReader;
import org.junit.jupiter.api.Test;

/** Reads every file under {@code templates/snippets} as the program does. */
class ShippedTemplateFilesTest {

    private final Vocabulary vocabulary = PackReader.read("nl").vocabulary();
    private final Loaded shipped = TemplateFiles.shipped(vocabulary);

    @Test
    void allLoad() {
        assertThat(shipped.problems()).extracting(Problem::sentence).isEmpty();
        assertThat(shipped.templates()).isNotEmpty();
    }

    @Test
    void offerATextForEveryMove() {
        assertThat(vocabulary.moves()).allSatisfy(move -> assertThat(shipped.templates())
                .as(move.id())
                .anySatisfy(template -> assertThat(template.labels().moves()).contains(move.id())));
    }
}
