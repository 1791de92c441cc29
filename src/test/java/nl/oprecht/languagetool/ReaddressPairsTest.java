package nl.oprecht.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.oprecht.domain.text.Register;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sentences of service mail with u and with je, each written by hand in both forms; {@code address/pairs.txt}. */
class ReaddressPairsTest {

    private static final int FEWEST = 120;

    private record Turn(Register to, String from, String wanted) {}

    @TestFactory
    Stream<DynamicTest> every_sentence_turns_into_its_twin() {
        return pairs().stream()
                .flatMap(ReaddressPairsTest::turns)
                .map(turn -> dynamicTest(
                        turn.to().id() + ": " + turn.from(),
                        () -> assertThat(Readdressed.to(turn.to(), turn.from())).isEqualTo(turn.wanted())));
    }

    @Test
    void there_are_pairs_enough_to_mean_something() {
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(FEWEST).doesNotHaveDuplicates();
    }

    private static Stream<Turn> turns(String line) {
        String kind = line.substring(0, line.indexOf(' '));
        String[] forms = line.substring(kind.length()).strip().split(" \\| ");
        return switch (kind) {
            case "=" -> Stream.of(new Turn(Register.JE, forms[0], forms[1]), new Turn(Register.U, forms[1], forms[0]));
            case ">" -> Stream.of(new Turn(Register.JE, forms[0], forms[1]));
            case "<" -> Stream.of(new Turn(Register.U, forms[0], forms[1]));
            case "?u" -> Stream.of(new Turn(Register.JE, forms[0], forms[0]));
            case "?je" -> Stream.of(new Turn(Register.U, forms[0], forms[0]));
            default -> throw new IllegalArgumentException(line);
        };
    }

    private static List<String> pairs() {
        try (InputStream in = ReaddressPairsTest.class.getResourceAsStream("/address/pairs.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
