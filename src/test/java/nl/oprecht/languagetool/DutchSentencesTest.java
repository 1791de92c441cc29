package nl.oprecht.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DutchSentencesTest {

    private final DutchSentences splitter = new DutchSentences();

    @Test
    void a_line_break_ends_a_salutation_and_a_signature() {
        assertThat(split("Beste Noor,\nJe bank is te laat. Dat spijt me.\n\nGroet,\nDaan Visser"))
                .containsExactly("Beste Noor,", "Je bank is te laat.", "Dat spijt me.", "Groet,", "Daan Visser");
    }

    @Test
    void a_line_that_a_mail_program_wrapped_goes_on() {
        assertThat(split("Wij doen ons uiterste best om uw pakket zo snel\nmogelijk te bezorgen. Dank u."))
                .containsExactly("Wij doen ons uiterste best om uw pakket zo snel\nmogelijk te bezorgen.", "Dank u.");
        assertThat(split("Het spijt me dat u zo lang op een antwoord heeft moeten wachten van\nPostNL en van ons."))
                .hasSize(1);
    }

    @Test
    void an_initial_ends_no_sentence() {
        assertThat(split("Dag.\nA. van Rossum")).containsExactly("Dag.", "A. van Rossum");
    }

    @Test
    void spans_cover_the_whole_text_whatever_is_in_it() {
        for (String text : List.of("", "\n\n", "a", "Hallo 😊\n\nDag.", "Regel één\r\nRegel twee\r\n", " \t x \n y")) {
            assertThat(String.join("", splitter.split(text).words())).isEqualTo(text);
        }
    }

    private List<String> split(String text) {
        return splitter.split(text).words().stream()
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
