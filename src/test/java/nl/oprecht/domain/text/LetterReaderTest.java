package nl.oprecht.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterReaderTest {

    private static final LetterReader READER = new LetterReader(
            new LetterParts("(?:beste|dag)(?: [^,.\\n]+)?,?", "groet.{0,20}", "-+ oud -+", "van: .+", "ps .+"));

    @Test
    void empty_lines_divide_paragraphs_and_a_list_stays_together() {
        String text = "Beste Noor,\n\nUw bank is laat.\nDat spijt me.\n\n- maandag\n- dinsdag\n\nGroet,\nDaan";
        Letter letter = READER.read(text);

        assertThat(paragraphs(text)).containsExactly("Uw bank is laat.\nDat spijt me.", "- maandag\n- dinsdag");
        assertThat(letter.greeting()).hasValue(new Span(0, 11));
        assertThat(letter.closings()).containsExactly(new Span(text.indexOf("Groet"), text.length()));
    }

    @Test
    void without_empty_lines_each_line_is_a_paragraph() {
        assertThat(paragraphs("Beste Noor,\nUw bank is laat.\nVrijdag bel ik.\nGroet,\nDaan\n\n"))
                .containsExactly("Uw bank is laat.", "Vrijdag bel ik.");
    }

    @Test
    void what_follows_the_greeting_on_its_line_is_message() {
        assertThat(paragraphs("Dag Noor, uw bank is laat.\n\nVrijdag bel ik."))
                .containsExactly("uw bank is laat.", "Vrijdag bel ik.");
    }

    @Test
    void a_postscript_is_a_paragraph_again_and_a_forwarded_mail_is_none() {
        assertThat(paragraphs("Dag,\n\nVrijdag bel ik.\n\nGroet,\nDaan\n\nPS Ook zaterdag.\n\n-- oud --\nKom snel."))
                .containsExactly("Vrijdag bel ik.", "PS Ook zaterdag.");
    }

    @Test
    void an_offset_knows_its_place() {
        String text = "Dag Noor,\n\nEen.\n\nTwee.";
        Letter letter = READER.read(text);

        assertThat(letter.greetsAt(4)).isTrue();
        assertThat(letter.paragraphAt(4)).isZero();
        assertThat(letter.paragraphAt(text.indexOf("Een"))).isEqualTo(1);
        assertThat(letter.paragraphAt(text.indexOf("Twee") + 2)).isEqualTo(2);
    }

    @Test
    void single_marks_quote_and_an_apostrophe_does_not() {
        assertThat(quoted("U las ‘Nog even voorpret!’ en was boos.")).containsExactly("‘Nog even voorpret!’");
        assertThat(quoted("U las 'de foto's zijn zoek' bij ons.")).containsExactly("'de foto's zijn zoek'");
        assertThat(quoted("‘s Avonds kwam Hans’ bus, en ‘t was ‘s nachts koud’"))
                .isEmpty();
        assertThat(quoted("In '98 kocht Hans' vader 's avonds auto's' of zo.")).isEmpty();
        assertThat(quoted("Dat is ‘heel erg vergeten. De foto’s komen.")).isEmpty();
    }

    private static List<String> quoted(String text) {
        return READER.read(text).others().stream().map(span -> span.in(text)).toList();
    }

    private static List<String> paragraphs(String text) {
        return READER.read(text).paragraphs().stream()
                .map(span -> span.in(text).strip())
                .toList();
    }
}
