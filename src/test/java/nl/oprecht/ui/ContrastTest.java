package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both looks meet WCAG AA: 4.5 to 1 for words, 3 to 1 for marks. */
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("-oprecht-([a-z-]+): (#[0-9a-f]{6});");
    private static final List<String> SURFACES = List.of("paper", "desk", "card", "hover");
    private static final List<String> MARKED =
            List.of("current", "open-mark", "answered-mark", "selection", "accent-soft");
    private static final List<String> MARKS =
            List.of("serious", "warning", "hint", "language", "accent", "done", "ink-soft");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void words_can_be_read_on_every_surface(String look) throws IOException {
        Map<String, Color> colours = colours(look);
        for (String surface : SURFACES) {
            assertContrast(colours, "ink", surface, 4.5);
            assertContrast(colours, "ink-soft", surface, 4.5);
        }
        for (String surface : MARKED) {
            assertContrast(colours, "ink", surface, 4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void marks_can_be_seen_on_every_surface_and_under_a_marked_phrase(String look) throws IOException {
        Map<String, Color> colours = colours(look);
        for (String mark : MARKS) {
            for (String surface : SURFACES) {
                assertContrast(colours, mark, surface, 3);
            }
            assertContrast(colours, mark, "current", 3);
        }
    }

    private static void assertContrast(Map<String, Color> colours, String front, String back, double least) {
        double lighter = Math.max(luminance(colours.get(front)), luminance(colours.get(back)));
        double darker = Math.min(luminance(colours.get(front)), luminance(colours.get(back)));
        assertThat((lighter + 0.05) / (darker + 0.05))
                .as("%s on %s", front, back)
                .isGreaterThanOrEqualTo(least);
    }

    /** Relative luminance as WCAG 2 defines it. */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> colours(String look) throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/css", look + ".css"));
        return COLOUR.matcher(sheet).results().collect(Collectors.toMap(c -> c.group(1), c -> Color.web(c.group(2))));
    }
}
