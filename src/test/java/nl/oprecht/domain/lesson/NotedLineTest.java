package nl.oprecht.domain.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotedLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bel vooraf als het later wordt #Bezorging | Bel vooraf als het later wordt | bezorging",
                "Bel vooraf #bezorging, #te-laat | Bel vooraf | bezorging te-laat",
                "#bezorging Bel vooraf | Bel vooraf | bezorging",
                "De #bezorging liep via een nieuwe koerier | De bezorging liep via een nieuwe koerier | bezorging",
                "Bestelling #12345 was dubbel | Bestelling #12345 was dubbel | ''",
                "De klant wil een sms | De klant wil een sms | ''",
                "Zie http://a.nl/p#deel | Zie http://a.nl/p#deel | ''",
                "#één #één | '' | één",
                "# | # | ''"
            })
    void themes_are_taken_out_of_the_line(String typed, String text, String themes) {
        NotedLine line = NotedLine.of(typed);

        assertThat(line.text()).isEqualTo(text);
        assertThat(String.join(" ", line.themes())).isEqualTo(themes);
    }

    @Test
    void a_line_can_be_typed_again_with_its_themes() {
        NotedLine line = NotedLine.of("Bel vooraf #bezorging").with(List.of("loze belofte", "bezorging"));

        assertThat(line.typed()).isEqualTo("Bel vooraf #loze-belofte #bezorging");
        assertThat(NotedLine.of("  ").isBlank()).isTrue();
    }
}
