package nl.oprecht.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.oprecht.manual.Manual;
import nl.oprecht.manual.ManualReader;
import nl.oprecht.manual.Run;
import nl.oprecht.manual.Run.Look;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual, the texts of the keys and the keys themselves name the same. */
class ManualKeysTest {

    /** Keys of every program, in a text, a list or a form; and F11, which only the comparison hears. */
    private static final Set<String> ELSEWHERE =
            Set.of("Enter", "Esc", "Tab", "Delete", "Ctrl+Z", "Ctrl+Y", "↑", "↓", "→", "1", "2", "3", "F11");

    private static final Pattern SHORTCUT =
            Pattern.compile("\\.(?:key|anywhere|command|commandAnywhere)\\(\\s*\"([a-z-]+)\",\\s*\"([^\"]+)\"");
    private static final Pattern KEY_TEXT = Pattern.compile("key\\.[a-z-]+|[a-z-]+\\.key\\.[a-z-]+|[a-z.-]+\\.key");

    /** By their id. A second key for something, on the keypad or for old hands, has none and is left out. */
    private final Map<String, String> shortcuts = shortcuts();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_shortcut_is_on_the_sheet_as_it_is(String language) {
        ResourceBundle texts = texts(language);
        shortcuts.forEach(
                (id, combination) -> assertThat(texts.getString("key." + id).split(", "))
                        .as("the key that does ‘%s’", id)
                        .contains(asWritten(combination, language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_key_in_the_manual_exists(String language) {
        Set<String> known = all(texts(language));
        known.addAll(ELSEWHERE);
        Manual manual = ManualReader.read(Locale.forLanguageTag(language));
        assertThat(manual.chapters()).allSatisfy(chapter -> assertThat(chapter.proses()
                        .flatMap(prose -> prose.runs().stream())
                        .filter(run -> run.look() == Look.KEY)
                        .map(Run::text))
                .as(chapter.id())
                .isSubsetOf(known));
    }

    private static String asWritten(String combination, String language) {
        boolean dutch = language.equals("nl");
        return combination
                .replace("Space", dutch ? "Spatie" : "Space")
                .replace("Minus", dutch ? "Min" : "Minus")
                .replace("Comma", ",");
    }

    /** All keys that the texts name. */
    private static Set<String> all(ResourceBundle texts) {
        Set<String> keys = new TreeSet<>();
        texts.keySet().stream()
                .filter(name -> KEY_TEXT.matcher(name).matches())
                .forEach(name -> keys.addAll(List.of(texts.getString(name).split(", "))));
        return keys;
    }

    private static Map<String, String> shortcuts() {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/nl/oprecht/ui/compose"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                SHORTCUT.matcher(Files.readString(file))
                        .results()
                        .forEach(hit -> found.put(hit.group(1), hit.group(2)));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(found).containsKeys("next", "help", "keys");
        return found;
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "i18n.window",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
