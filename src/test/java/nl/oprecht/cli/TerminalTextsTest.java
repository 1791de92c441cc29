package nl.oprecht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.report.Band;
import nl.oprecht.domain.report.Score;
import nl.oprecht.domain.tone.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextsTest {

    private static final Pattern TEXT =
            Pattern.compile("\\bget\\(\\s*\"([\\w.-]*\\w)\"|\\$\\{bundle:([\\w.-]+)}|section\\(out, \"([\\w.]+)\"");
    private static final Pattern PROBLEM = Pattern.compile("\\b(?:problem|at)\\([^;]*?\"(\\w+\\.\\w+)\"");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(texts("terminal_en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(texts("terminal").stringPropertyNames());
    }

    @Test
    void all_keys_exist_and_all_are_used() throws IOException {
        assertThat(usedKeys())
                .containsExactlyInAnyOrderElementsOf(texts("terminal").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"terminal", "terminal_en"})
    void texts_with_arguments_hold_no_single_quote_mark(String name) {
        Properties texts = texts(name);
        assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
            String text = texts.getProperty(key);
            if (text.matches(".*\\{\\d.*")) {
                assertThat(text.replace("''", "")).doesNotContain("'");
            }
        });
    }

    private static Set<String> usedKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        Stream.of(PointKind.values()).forEach(kind -> keys.add("point." + kind.id()));
        Stream.of(Severity.values()).forEach(severity -> keys.add("severity." + severity.id()));
        Stream.of(Band.values()).forEach(band -> keys.add("band." + band.name().toLowerCase(Locale.ROOT)));
        for (Score.Cause cause : Score.Cause.values()) {
            String name = cause.name().toLowerCase(Locale.ROOT);
            keys.add("loss." + name);
            if (cause != Score.Cause.CAP) {
                keys.add("next." + name);
            }
        }
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/nl/oprecht/cli"))) {
            sources.filter(Files::isRegularFile).map(TerminalTextsTest::read).forEach(source -> {
                Matcher text = TEXT.matcher(source);
                while (text.find()) {
                    Stream.of(1, 2, 3).map(text::group).filter(Objects::nonNull).forEach(keys::add);
                }
                Matcher problem = PROBLEM.matcher(source);
                while (problem.find()) {
                    keys.add(problem.group(1) + ".what");
                    keys.add(problem.group(1) + ".remedy");
                }
            });
        }
        return keys;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(String name) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TerminalTextsTest.class.getResourceAsStream("/i18n/" + name + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
