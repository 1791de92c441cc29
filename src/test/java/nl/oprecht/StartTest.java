package nl.oprecht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.oprecht.i18n.Texts;
import org.junit.jupiter.api.Test;

class StartTest {

    private static final Locale ENGLISH = Locale.forLanguageTag("en");

    @Test
    void without_arguments_the_window_opens_in_Dutch() {
        assertThat(Language.ofWindow(List.of(), Map.of())).contains(Texts.DUTCH);
        assertThat(Language.ofWindow(List.of(), Map.of("OPRECHT_LANG", " "))).contains(Texts.DUTCH);
    }

    @Test
    void the_window_speaks_English_for_whoever_asks() {
        assertThat(Language.ofWindow(List.of(), Map.of("OPRECHT_LANG", "en"))).contains(ENGLISH);
        assertThat(Language.ofWindow(List.of("--lang", "en"), Map.of())).contains(ENGLISH);
        assertThat(Language.ofWindow(List.of("--lang=en"), Map.of())).contains(ENGLISH);
    }

    @Test
    void any_other_argument_is_for_the_terminal() {
        assertThat(Language.ofWindow(List.of("check"), Map.of())).isEmpty();
        assertThat(Language.ofWindow(List.of("--help"), Map.of())).isEmpty();
        assertThat(Language.ofWindow(List.of("--lang", "en", "check"), Map.of()))
                .isEmpty();
    }

    @Test
    void what_JavaFX_throws_becomes_one_sentence_with_a_way_out() {
        assertThat(said(glass("Unable to open DISPLAY"), Texts.DUTCH)).contains("geen beeldscherm", "ssh -X");
        assertThat(said(glass("Unable to load glass GTK library."), Texts.DUTCH))
                .contains("GTK 3 ontbreekt", "apt install libgtk-3-0");
        assertThat(said(new UnsatisfiedLinkError("libglassgtk3.so: cannot open"), ENGLISH))
                .contains("GTK 3 is missing");
        assertThat(said(new RuntimeException("No toolkit found"), ENGLISH)).contains("no window");
    }

    /** What Platform.startup throws without a display or GTK: JavaFX's Glass toolkit chose this type, and these words. */
    private static RuntimeException glass(String words) {
        return new UnsupportedOperationException(words);
    }

    private static String said(Throwable failure, Locale locale) {
        return new Texts("start", locale).get(NoWindow.reason(failure).key());
    }
}
