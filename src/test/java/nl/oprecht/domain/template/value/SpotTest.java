package nl.oprecht.domain.template.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpotTest {

    private static final String LETTER =
            """
            Beste mevrouw De Vries,

            Uw order NL-20931 van € 81,00 komt op vrijdag 12 maart, niet op 5-3-2027. Karim belt u 2 keer.
            Op vrijdag 12 maart hoort u ook van Sanne Bakker.

            Met vriendelijke groet,
            Daan Visser, 085-1234567""";

    @Test
    void names_numbers_dates_and_amounts_can_become_placeholders() {
        assertThat(Spot.opened(LETTER, Spot.in(LETTER)))
                .isEqualTo(
                        """
                        Beste mevrouw {{naam}},

                        Uw order {{ordernummer}} van {{bedrag}} komt op {{datum}}, niet op {{tweede datum}}. Karim belt u {{aantal}} keer.
                        Op {{datum}} hoort u ook van {{andere naam}}.

                        Met vriendelijke groet,
                        {{mijn naam}}, {{telefoon}}""");
    }

    @Test
    void what_could_belong_to_the_text_is_only_offered() {
        assertThat(Spot.in(LETTER))
                .filteredOn(spot -> !spot.likely())
                .extracting(Spot::words)
                .containsExactly("2", "Sanne Bakker");
    }

    @Test
    void what_is_open_already_stays_as_it_is() {
        List<Spot> spots = Spot.in("Beste {{naam 12}}, tot 12 mei.");
        assertThat(spots).extracting(Spot::words).containsExactly("12 mei");
    }
}
