package nl.oprecht;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import nl.oprecht.cli.Streams;
import nl.oprecht.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Replies that were written after the rules were finished, by another hand. Nothing is tuned to them; the floors, a
 * little under the first figures (see the README), only tell when hearing gets worse.
 */
class HeldOutCorpusTest {

    @TempDir
    private Path data;

    @Test
    void hearing_is_no_worse_than_when_it_was_first_measured() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Streams streams =
                new Streams(new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream(), false, false);
        try (Wiring wiring = new Wiring(new AppPaths(data), Texts.DUTCH)) {
            int status = wiring.terminal(streams)
                    .run("evaluate", "src/test/resources/corpus/held-out.jsonl", "--format", "json");
            assertThat(status).isZero();
        }
        JsonNode figures = new ObjectMapper().readTree(out.toByteArray());
        assertThat(figures.at("/detection/recall").asDouble())
                .as(out.toString())
                .isGreaterThan(0.38);
        assertThat(figures.at("/detection/precision").asDouble()).isGreaterThan(0.78);
        assertThat(figures.at("/rightMove/f1").asDouble()).isGreaterThan(0.75);
    }
}
