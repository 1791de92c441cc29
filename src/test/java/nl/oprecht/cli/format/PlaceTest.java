package nl.oprecht.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void every_kind_of_line_end_counts_once() {
        String text = "a\r\nb\nc\rd";
        assertThat(Place.of(text, text.indexOf('a'))).hasToString("1:1");
        assertThat(Place.of(text, text.indexOf('b'))).hasToString("2:1");
        assertThat(Place.of(text, text.indexOf('c'))).hasToString("3:1");
        assertThat(Place.of(text, text.indexOf('d'))).hasToString("4:1");
        assertThat(Place.of(text, text.length())).hasToString("4:2");
    }

    @Test
    void a_character_counts_once_however_it_is_written() {
        assertThat(Place.of("e\u0301e\u0301n x", 6)).hasToString("1:5");
        assertThat(Place.of("👍🏽👩‍🚒 x", "👍🏽👩‍🚒 ".length())).hasToString("1:4");
    }
}
