package nl.oprecht.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.oprecht.domain.text.Span;
import nl.oprecht.manual.ManualSearch.Found;
import org.junit.jupiter.api.Test;

/** What somebody finds who types words. */
class ManualSearchTest {

    private static final Manual MANUAL = new Manual(List.of(
            chapter("begin", "<!-- search: starten -->\n# Begin\n\nPlak het bericht. Sjablonen staan rechts."),
            chapter(
                    "sjablonen",
                    "# Sjablonen\n\nEen begin, geen antwoord.\n\n## Invullen\n\nTyp een datum of één bedrag."),
            chapter("datum", "# Vragen\n\nSoms een datum, een datum, een datum en een datum.\n\nNog een datum.")));

    @Test
    void what_a_chapter_is_about_comes_before_what_it_mentions() {
        assertThat(ids("sjabloon")).isEmpty();
        assertThat(ids("sjablonen")).containsExactly("sjablonen", "begin");
        assertThat(ids("begin")).containsExactly("begin", "sjablonen");
    }

    @Test
    void all_words_must_be_there_and_accents_and_capitals_do_not_matter() {
        assertThat(ids("DATUM een bedrag")).containsExactly("sjablonen");
        assertThat(ids("datum plak")).isEmpty();
    }

    @Test
    void other_words_for_it_find_it_too() {
        assertThat(ids("starten")).containsExactly("begin");
    }

    @Test
    void a_heading_weighs_more_than_a_mention() {
        assertThat(ids("invul")).containsExactly("sjablonen");
        assertThat(find("invul").get(0).snippet()).isEqualTo("Invullen");
    }

    @Test
    void the_snippet_shows_the_place_with_most_of_the_words() {
        assertThat(find("bedrag").get(0).snippet()).isEqualTo("Typ een datum of één bedrag.");
        assertThat(find("starten").get(0).snippet()).startsWith("Plak het bericht.");
    }

    @Test
    void a_row_of_a_table_is_shown_as_one() {
        Manual manual =
                new Manual(List.of(chapter("toetsen", "# T\n\n| toets | doet |\n|---|---|\n| `F8` | volgende |")));

        assertThat(ManualSearch.find(manual, List.of("volgende")).get(0).snippet())
                .isEqualTo("F8: volgende");
    }

    @Test
    void a_long_text_is_cut_at_words_around_the_place() {
        String words = "woorden ".repeat(30);
        Manual manual = new Manual(List.of(chapter("lang", "# T\n\n" + words + "doel " + words)));

        assertThat(ManualSearch.find(manual, List.of("doel")).get(0).snippet())
                .startsWith("… woorden")
                .contains(" doel ")
                .endsWith("woorden …")
                .hasSizeLessThan(110);
    }

    @Test
    void long_words_are_found_inside_others_and_short_ones_where_a_word_begins() {
        assertThat(ids("gin geen")).isEmpty();
        assertThat(ids("woord geen")).containsExactly("sjablonen");
        assertThat(ManualSearch.places(List.of("oor"), "woorden voor het oor")).containsExactly(new Span(17, 20));
    }

    @Test
    void nothing_typed_looks_for_nothing() {
        assertThat(ManualSearch.words("  ")).isEmpty();
        assertThat(ManualSearch.words(" Ctrl+J  É")).containsExactly("ctrl+j", "e");
    }

    private static List<String> ids(String query) {
        return find(query).stream().map(found -> found.chapter().id()).toList();
    }

    private static List<Found> find(String query) {
        return ManualSearch.find(MANUAL, ManualSearch.words(query));
    }

    private static Chapter chapter(String id, String markdown) {
        return new ChapterMarkdown(id).read(markdown);
    }
}
