package nl.oprecht.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.oprecht.manual.Block.Heading;
import nl.oprecht.manual.Block.Items;
import nl.oprecht.manual.Block.Paragraph;
import nl.oprecht.manual.Block.Quote;
import nl.oprecht.manual.Block.Sample;
import nl.oprecht.manual.Block.Table;
import nl.oprecht.manual.Run.Look;
import org.junit.jupiter.api.Test;

/** What a writer of chapters can put in one. */
class ChapterMarkdownTest {

    @Test
    void a_chapter_has_a_title_and_words_to_find_it_by() {
        Chapter chapter = read("<!-- search: undo, ongedaan maken -->\n# Schrijven\n\nJe antwoord.");

        assertThat(chapter.title()).isEqualTo("Schrijven");
        assertThat(chapter.searchWords()).containsExactly("undo", "ongedaan maken");
        assertThat(chapter.blocks()).hasExactlyElementsOfTypes(Paragraph.class);
    }

    @Test
    void keys_are_told_from_what_one_types() {
        assertThat(runs("Druk op `Ctrl+Shift+F6`, `,` of `Esc`; typ `;sorry` of `{{naam}}`."))
                .filteredOn(run -> run.look() != Look.PLAIN)
                .containsExactly(
                        new Run("Ctrl+Shift+F6", Look.KEY),
                        new Run(",", Look.KEY),
                        new Run("Esc", Look.KEY),
                        new Run(";sorry", Look.CODE),
                        new Run("{{naam}}", Look.CODE));
    }

    @Test
    void words_can_be_strong_stressed_or_a_link_to_a_chapter() {
        assertThat(runs("**nooit** *alleen* [Toetsen](toetsen.md)"))
                .contains(
                        new Run("nooit", Look.STRONG),
                        new Run("alleen", Look.EMPHASIS),
                        new Run("Toetsen", Look.LINK, "toetsen"));
    }

    @Test
    void lines_of_a_paragraph_are_one() {
        assertThat(read("# T\n\nEen\ntwee").proses().map(Prose::text)).containsExactly("Een twee");
    }

    @Test
    void lists_quotes_tables_and_samples_keep_their_parts() {
        Chapter chapter = read("# T\n\n## Kop\n\n1. een\n2. twee\n\n> Niet\n>\n> Wel\n\n```\noprecht check\n```\n\n"
                + "| a | b |\n|---|---|\n| `{u\\|je}` | d |\n");

        assertThat(chapter.blocks())
                .hasExactlyElementsOfTypes(Heading.class, Items.class, Quote.class, Sample.class, Table.class);
        assertThat(chapter.proses().map(Prose::text))
                .containsExactly("Kop", "een", "twee", "Niet", "Wel", "oprecht check", "a", "b", "{u|je}", "d");
    }

    @Test
    void what_the_window_cannot_show_is_refused_with_the_reason() {
        assertRefused("geen titel", "no title");
        assertRefused("# T\n\n![plaatje](x.png)", "not shown");
        assertRefused("# T\n\n[elders](https://example.org)", "not to https://example.org");
        assertRefused("# T\n\n<b>vet</b>", "not shown");
        assertRefused("# T\n\n<table>", "HTML is not shown");
    }

    private static void assertRefused(String markdown, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(markdown)).withMessageContaining(reason);
    }

    private static List<Run> runs(String line) {
        return read("# T\n\n" + line).proses().toList().get(0).runs();
    }

    private static Chapter read(String markdown) {
        return new ChapterMarkdown("x").read(markdown);
    }
}
