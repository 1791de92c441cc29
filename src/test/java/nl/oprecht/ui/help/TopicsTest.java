package nl.oprecht.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.oprecht.i18n.Texts;
import nl.oprecht.manual.Chapter;
import nl.oprecht.manual.ManualReader;
import org.junit.jupiter.api.Test;

/** F1 leads from places that exist to chapters that exist. */
class TopicsTest {

    @Test
    void every_place_has_a_chapter() {
        assertThat(ManualReader.read(Texts.DUTCH).chapters().stream().map(Chapter::id))
                .containsAll(Topics.CHAPTERS.values());
    }

    @Test
    void every_place_is_in_the_window() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/nl/oprecht/ui"))) {
            String code = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("Topics.java"))
                    .map(TopicsTest::content)
                    .collect(Collectors.joining());
            assertThat(Topics.CHAPTERS.keySet()).allSatisfy(place -> assertThat(code.contains('"' + place + '"'))
                    .as(place)
                    .isTrue());
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
