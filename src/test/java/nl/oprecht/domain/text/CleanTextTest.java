package nl.oprecht.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Zo’n dag…” – € 81,00",
                "• melk\n• brood",
                "10\u00A0maart, 9\u202Fuur",
                "👩‍👩‍👧 👍🏽 ❤️ 🇳🇱 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🫠",
                "kolom\tkolom",
                "1. een\n2. twee",
                "Amsterdam · Utrecht"
            })
    void what_was_meant_stays(String text) {
        assertThat(CleanText.of(text)).isEqualTo(text);
    }

    @Test
    void all_line_breaks_become_one_kind() {
        assertThat(CleanText.of("a\r\nb\rc\u2028d\u2029e\u000Bf\fg\u0085h")).isEqualTo("a\nb\nc\nd\ne\nf\ng\nh");
    }

    @Test
    void letters_and_their_accents_become_one_character() {
        assertThat(CleanText.of("e\u0301e\u0301n co\u00F6peratie o\u0308")).isEqualTo("één coöperatie ö");
    }

    @Test
    void what_nobody_sees_goes() {
        assertThat(CleanText.of("\uFEFFver\u00ADtra\u200Bging\u0000 en\u200D nu\u2060\u200E!\u0007\uFFFC\uD83D"))
                .isEqualTo("vertraging en nu!");
    }

    @Test
    void lists_of_Word_keep_their_bullets_and_numbers_at_one_space() {
        assertThat(CleanText.of("\uF0B7\tmelk\n·\u00A0\u00A0\u00A0\u00A0\u00A0brood\no\tkaas\n1.\teen\na)\tletter"))
                .isEqualTo("• melk\n• brood\n• kaas\n1. een\na) letter");
    }
}
