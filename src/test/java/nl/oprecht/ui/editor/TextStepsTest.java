package nl.oprecht.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextStepsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"e", "é", "e\u0301", "😊", "👍🏽", "🇳🇱", "❤️", "1️⃣", "👩‍👩‍👧", "🤷🏽‍♀️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"})
    void what_reads_as_one_character_is_one_step(String character) {
        String text = "aan " + character + " hem";

        assertThat(TextSteps.behind(text, 4)).isEqualTo(4 + character.length());
        assertThat(TextSteps.before(text, 4 + character.length())).isEqualTo(4);
    }

    @Test
    void a_line_feed_is_a_step_and_both_ends_of_the_text_stay() {
        assertThat(TextSteps.before("a\nb", 2)).isEqualTo(1);
        assertThat(TextSteps.before("a\n\nb", 2)).isEqualTo(1);
        assertThat(TextSteps.behind("a\nb", 1)).isEqualTo(2);
        assertThat(TextSteps.before("a", 0)).isZero();
        assertThat(TextSteps.behind("a", 1)).isEqualTo(1);
    }

    @Test
    void words_are_walked_by_their_beginnings() {
        String text = "Beste Noor,  het\n\nspijt";

        assertThat(walk(text, true)).containsExactly(6, 10, 13, 16, 17, 18, 23);
        assertThat(walk(text, false)).containsExactly(18, 17, 16, 13, 10, 6, 0);
    }

    private static List<Integer> walk(String text, boolean forward) {
        List<Integer> places = new ArrayList<>();
        int at = forward ? 0 : text.length();
        while (at != (forward ? text.length() : 0)) {
            at = forward ? TextSteps.wordBehind(text, at) : TextSteps.wordBefore(text, at);
            places.add(at);
        }
        return places;
    }
}
