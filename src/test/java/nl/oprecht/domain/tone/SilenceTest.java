package nl.oprecht.domain.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import org.junit.jupiter.api.Test;

class SilenceTest {

    private static final Silence BOOK = Silence.NONE.withWord("retourlabeltje").withWord("Oprecht");

    @Test
    void a_word_in_small_letters_is_right_in_any_capitals() {
        assertThat(BOOK.covers(unknown("retourlabeltje"))).isTrue();
        assertThat(BOOK.covers(unknown("Retourlabeltje"))).isTrue();
        assertThat(BOOK.covers(unknown("RETOURLABELTJE"))).isTrue();
        assertThat(BOOK.covers(unknown("retourlabeltjes"))).isFalse();
    }

    @Test
    void a_name_is_right_as_it_is_written_and_in_capitals_throughout() {
        assertThat(BOOK.covers(unknown("Oprecht"))).isTrue();
        assertThat(BOOK.covers(unknown("OPRECHT"))).isTrue();
        assertThat(BOOK.covers(unknown("oprecht"))).isFalse();
    }

    @Test
    void a_word_of_the_dictionary_can_still_be_out_of_place() {
        Silence book = Silence.NONE.withWord("wordt");

        assertThat(book.covers(finding("DT_FOUT", "wordt"))).isFalse();
    }

    @Test
    void a_phrase_is_left_out_for_its_own_rule_only() {
        Silence once = Silence.NONE.withPhrase(new Silence.Phrase("SNEL", "zo snel mogelijk"));

        assertThat(once.covers(finding("SNEL", "zo snel mogelijk"))).isTrue();
        assertThat(once.covers(finding("SNEL", "spoedig"))).isFalse();
        assertThat(once.covers(finding("ANDERS", "zo snel mogelijk"))).isFalse();
    }

    @Test
    void what_is_taken_back_leaves_the_rest_as_it_was() {
        Silence both = BOOK.withRule("SNEL");

        assertThat(both.without(Silence.NONE.withRule("SNEL"))).isEqualTo(BOOK);
    }

    private static Finding unknown(String word) {
        return finding(Finding.UNKNOWN_WORD, word);
    }

    private static Finding finding(String rule, String quote) {
        Span span = new Span(0, quote.length());
        return new Finding(span, quote, "TAAL", rule, "", Severity.LANGUAGE, "", 0, List.of(), Register.NONE);
    }
}
