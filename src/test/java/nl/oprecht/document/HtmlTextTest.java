package nl.oprecht.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** HTML as programs really put it on the clipboard. */
class HtmlTextTest {

    @Test
    void paragraphs_stay_apart_and_line_breaks_stay_lines() {
        assertThat(text("<p>Beste Noor,</p>\n<p>Het spijt me.<br>Echt\n waar.</p>  <div>Groet,</div><div>Daan</div>"))
                .isEqualTo("Beste Noor,\n\nHet spijt me.\nEcht waar.\n\nGroet,\nDaan");
    }

    @Test
    void quotes_dashes_bullets_and_non_breaking_spaces_survive() {
        assertThat(
                        text(
                                "<p>&ldquo;Zo&rsquo;n dag&hellip;&rdquo; &ndash; op 10&nbsp;maart, 9&nbsp;uur &bull; €&nbsp;81</p>"))
                .isEqualTo("“Zo’n dag…” – op 10\u00A0maart, 9\u00A0uur • €\u00A081");
    }

    @Test
    void spaces_that_only_lay_out_go() {
        assertThat(text("<div>&nbsp;&nbsp;een &nbsp;twee&nbsp; </div><div>\t drie&nbsp;</div>"))
                .isEqualTo("een twee\ndrie");
    }

    @Test
    void Gmail_writes_each_line_as_a_division() {
        assertThat(
                        text(
                                "<div dir=ltr><div>Hallo,</div><div><br></div><div>Waar blijft mijn bank?</div>"
                                        + "<div><br></div><div><br></div><div>Noor <img alt=\"😊\" src=x><img alt=\"logo\" src=y></div></div>"))
                .isEqualTo("Hallo,\n\nWaar blijft mijn bank?\n\nNoor 😊");
    }

    @Test
    void Outlook_writes_each_line_as_a_paragraph_without_margin() {
        assertThat(
                        text(
                                """
                        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
                        <style><!-- p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt;}
                        @font-face {font-family:Calibri;} --></style>
                        <!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit"/></xml><![endif]--></head>
                        <body lang=NL><!--StartFragment--><div class=WordSection1><p class=MsoNormal>Beste Noor,<o:p></o:p></p>
                        <p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Dat is <b>onze</b>
                        fout.</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
                        <p class=MsoNormal>Groet,</p><p class=MsoNormal>Daan</p></div><!--EndFragment--></body></html>"""))
                .isEqualTo("Beste Noor,\n\nDat is onze fout.\n\nGroet,\nDaan");
    }

    @Test
    void Word_writes_lists_as_paragraphs_with_a_bullet_in_a_symbol_font() {
        String item =
                "<p class=MsoListParagraph style='margin-left:36pt;text-indent:-18pt;mso-list:l0 level%d lfo1'><![if !supportLists]>"
                        + "<span style='font-family:Symbol'><span style='mso-list:Ignore'>%s<span style='font:7.0pt \"Times\"'>"
                        + "&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>%s<o:p></o:p></p>";
        assertThat(text("<p class=MsoNormal>Wat ik doe:</p>"
                        + item.formatted(1, "·", "bellen")
                        + item.formatted(2, "o", "om 9 uur")
                        + item.formatted(1, "", "mailen")
                        + item.formatted(1, "2.", "brengen")
                        + "<p class=MsoNormal>Groet</p>"))
                .isEqualTo("Wat ik doe:\n\n• bellen\n  • om 9 uur\n• mailen\n2. brengen\n\nGroet");
    }

    @Test
    void lists_keep_bullets_numbers_and_depth() {
        assertThat(text("<p>Twee dingen:</p><ul><li><p>een</p></li><li>twee<ul><li>diep</li></ul></li><li></li></ul>"
                        + "<ol start=3><li>drie<li>vier</ol><p>Klaar</p>"))
                .isEqualTo("Twee dingen:\n\n• een\n• twee\n  • diep\n\n3. drie\n4. vier\n\nKlaar");
    }

    @Test
    void tables_become_lines_and_tables_that_lay_out_a_page_paragraphs() {
        assertThat(
                        text(
                                "<table><tr><th>Artikel</th><th>Prijs</th></tr><tr><td><p>Bank</p></td><td><p>€ 499</p></td></tr></table>"))
                .isEqualTo("Artikel\tPrijs\nBank\t€ 499");
        assertThat(text("<table><tr><td>&nbsp;</td><td><p>Beste Noor,</p><p>Uw bank komt.</p></td></tr></table>"))
                .isEqualTo("Beste Noor,\n\nUw bank komt.");
    }

    @Test
    void what_is_not_seen_is_not_read() {
        assertThat(text("<title>x</title><style>p{}</style><script>x()</script><!-- x --><p hidden>x</p>"
                        + "<div style='display: none'>x</div><span style='mso-hide:all'>x</span><p>\u200Bja\u00AD</p>"))
                .isEqualTo("ja");
    }

    @Test
    void quoted_history_is_marked_line_by_line() {
        assertThat(
                        text(
                                "<div>Nee.</div><div class=gmail_quote>Op 3 maart schreef Daan:<br><blockquote class=gmail_quote>"
                                        + "<p>Uw bank</p><p>komt.</p><blockquote type=cite>Waar?</blockquote></blockquote></div>"))
                .isEqualTo("Nee.\nOp 3 maart schreef Daan:\n\n> Uw bank\n>\n> komt.\n>\n>> Waar?");
    }

    @Test
    void links_tell_where_they_go_when_their_words_do_not() {
        assertThat(text("<a href='https://bank.nl/hulp'>onze hulp</a>, <a href='https://bank.nl/'>bank.nl</a>, "
                        + "<a href='mailto:a@b.nl'>a@b.nl</a>, <a href='#x'>hier</a>"))
                .isEqualTo("onze hulp (https://bank.nl/hulp), bank.nl, a@b.nl, hier");
        assertThat(new HtmlText("• ", false).of("<a href='https://bank.nl/hulp'>onze hulp</a>"))
                .isEqualTo("onze hulp");
    }

    @Test
    void Google_Docs_and_chats_keep_their_lines_in_the_text_itself() {
        assertThat(text("<p style='margin-top:0pt;margin-bottom:0pt'>een</p><p style='margin-bottom:0pt'>twee</p><br>"
                        + "<p style='margin:0 0 8pt 0'>drie</p><span style='white-space:pre-wrap'>vier\nvijf</span>"))
                .isEqualTo("een\ntwee\n\ndrie\n\nvier\nvijf");
        assertThat(text("<pre>een\n\ntwee</pre>")).isEqualTo("een\n\ntwee");
    }

    @Test
    void nothing_comes_of_nothing_of_another_encoding_or_of_depth_without_end() {
        assertThat(text("")).isEmpty();
        assertThat(text("<p> &nbsp;</p><img src=x>")).isEmpty();
        assertThat(text("<\0p\0>\0")).isEmpty();
        assertThat(text("<div>".repeat(5000) + "diep")).isEqualTo("diep");
        assertThat(text("<table><tr><td>".repeat(2000) + "diep")).isEqualTo("diep");
    }

    private static String text(String html) {
        return HtmlText.FOR_READERS.of(html);
    }
}
