package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundle and the code name the same texts. */
class WindowTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/nl/oprecht/ui");
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z.-]*)\"");
    private static final Pattern ASKED = Pattern.compile("(?:texts\\.get|wording\\.text|titled)\\(\\s*\"([a-z.-]+)\"");

    private final Set<String> dutch = keys("window.properties");
    private final Set<String> english = keys("window_en.properties");
    private final String code = code();

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(english).isEqualTo(dutch);
    }

    @Test
    void no_text_is_missing() {
        Set<String> asked = matches(ASKED);
        asked.removeIf(key -> key.endsWith("."));
        matches(Pattern.compile("key\\(\"([a-z-]+)\""))
                .forEach(id -> asked.addAll(Set.of("key." + id, "key." + id + ".does")));

        assertThat(dutch).containsAll(asked);
    }

    @Test
    void no_text_is_left_over() {
        Set<String> literals = matches(LITERAL);
        Set<String> unused = dutch.stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> literals.stream().noneMatch(part -> part.endsWith(".") && key.startsWith(part)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    @Test
    void every_text_with_arguments_can_be_filled_in() {
        for (String file : Set.of("window.properties", "window_en.properties")) {
            read(file).forEach((key, text) -> {
                if (text.toString().contains("{")) {
                    assertThat(new MessageFormat(text.toString(), Locale.ROOT).format(new Object[] {2, "x", 2}))
                            .as("%s in %s", key, file)
                            .doesNotContain("{");
                }
            });
        }
    }

    private Set<String> matches(Pattern pattern) {
        return pattern.matcher(code).results().map(hit -> hit.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(WindowTextsTest::content)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> keys(String file) {
        return new TreeSet<>(read(file).stringPropertyNames());
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties;
    }
}
