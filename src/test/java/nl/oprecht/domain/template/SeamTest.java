package nl.oprecht.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import nl.oprecht.domain.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeamTest {

    /** Slashes are line breaks, the pipe is the caret, brackets hold what is selected. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "| > Sorry. > Sorry.",
                "'Ik bel u.|' > Sorry. > Ik bel u. Sorry.",
                "'Ik bel u. |' > Sorry. > Ik bel u. Sorry.",
                "'Ik bel |u.' > Sorry. > Ik bel Sorry. u.",
                "'Ik bel u|.' > Sorry. > Ik bel u Sorry..",
                "'Ik bel u.|/Tot dan.' > Sorry. > Ik bel u. Sorry./Tot dan.",
                "'Dat is [jammer.] Groet' > Sorry. > Dat is Sorry. Groet",
                "Beste Noor,| > Sorry. > Beste Noor,//Sorry.",
                "Beste Noor,/| > Sorry. > Beste Noor,/Sorry.",
                "'Beste Noor,|//Groet' > Sorry. > Beste Noor,//Sorry.//Groet",
                "Ik bel u.| > 'Groet,/Daan' > 'Ik bel u.//Groet,/Daan'",
                "Ik bel u./| > 'Groet,/Daan' > 'Ik bel u.//Groet,/Daan'",
                "Ik bel u.//| > 'Groet,/Daan' > 'Ik bel u.//Groet,/Daan'",
                "'|Ik bel u.' > 'Dag,/Noor.' > 'Dag,/Noor.//Ik bel u.'",
                "'|/Ik bel u.' > 'Dag,/Noor.' > 'Dag,/Noor.//Ik bel u.'"
            })
    void words_stay_apart_and_paragraphs_stay_paragraphs(String text, String body, String expected) {
        assertThat(put(text, body)).isEqualTo(expected.replace('/', '\n'));
    }

    @ParameterizedTest
    @CsvSource({"100, 'x. Sorry.'", "400, 'x.//Sorry.'"})
    void a_full_paragraph_is_followed_by_a_new_one(int length, String end) {
        assertThat(put("x".repeat(length) + ".|", "Sorry.")).endsWith(end.replace('/', '\n'));
    }

    private static String put(String marked, String body) {
        String text = marked.replace('/', '\n');
        String put = body.replace('/', '\n');
        int start = text.indexOf(text.contains("|") ? '|' : '[');
        int end = text.contains("|") ? start : text.indexOf(']') - 1;
        String plain = text.replaceAll("[|\\[\\]]", "");
        Seam seam = Seam.between(plain, new Span(start, end), put);
        return plain.substring(0, start) + seam.before() + put + seam.after() + plain.substring(end);
    }
}
