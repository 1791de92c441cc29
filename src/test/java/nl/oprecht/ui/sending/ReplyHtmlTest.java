package nl.oprecht.ui.sending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplyHtmlTest {

    private static final String CHARSET = "<meta charset=\"utf-8\">";

    @Test
    void blank_lines_part_paragraphs_and_others_stay_line_breaks() {
        assertThat(html("Beste Noor,\n\nHet spijt me.\n \t\n\nGroet,  \nDaan Visser\n"))
                .isEqualTo("<p>Beste Noor,</p><p>Het spijt me.</p><p>Groet,<br>Daan Visser</p>");
    }

    @Test
    void signs_of_HTML_stay_signs() {
        assertThat(html("81 < 90 & \"ja\" <b>vet</b> 😊\u00a0é"))
                .isEqualTo("<p>81 &lt; 90 &amp; &quot;ja&quot; &lt;b&gt;vet&lt;/b&gt; 😊&nbsp;é</p>");
    }

    @Test
    void bullets_become_a_list_with_the_words_before_and_behind_it_as_paragraphs() {
        assertThat(html("Dit doe ik:\n- ik bel Joost\n• ik mail u\n\n* en dan\nDaarna bel ik."))
                .isEqualTo("<p>Dit doe ik:</p><ul><li>ik bel Joost</li><li>ik mail u</li><li>en dan</li></ul>"
                        + "<p>Daarna bel ik.</p>");
    }

    @Test
    void numbers_in_a_row_become_a_list_that_begins_where_they_begin() {
        assertThat(html("1. Zet hem uit\n\n2. Wacht\n3) Zet hem aan"))
                .isEqualTo("<ol><li>Zet hem uit</li><li>Wacht</li><li>Zet hem aan</li></ol>");
        assertThat(html("4. Vier\n9. Negen"))
                .isEqualTo("<ol start=\"4\"><li>Vier</li></ol><ol start=\"9\"><li>Negen</li></ol>");
    }

    @Test
    void what_only_resembles_a_list_is_none() {
        assertThat(html("-5 graden\n2026. Dat was het jaar\n12 maart\n*sterk*"))
                .isEqualTo("<p>-5 graden<br>2026. Dat was het jaar<br>12 maart<br>*sterk*</p>");
    }

    private static String html(String reply) {
        String html = ReplyHtml.of(reply);
        assertThat(html).startsWith(CHARSET);
        return html.substring(CHARSET.length());
    }
}
