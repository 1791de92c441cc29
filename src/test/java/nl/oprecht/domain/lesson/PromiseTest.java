package nl.oprecht.domain.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.oprecht.domain.template.value.Moment;
import nl.oprecht.domain.text.Span;
import org.junit.jupiter.api.Test;

class PromiseTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    private static final String REPLY =
            """
            Beste Noor,

            Je bank komt zes weken later dan we beloofden: op 14 maart in plaats van 31 januari. Dat is onze fout.
            Vrijdag breng ik je een leenbank; past het tussen 9 en 12? Elke maandag mail ik je hoe het ervoor
            staat, ook als er niets verandert.
            Ik bel je zo snel mogelijk.

            Groet, Daan""";

    @Test
    void a_promise_is_the_whole_sentence_with_the_moment_that_it_names() {
        assertThat(promises(REPLY, "breng ik", "mail ik", "bel je"))
                .containsExactly(
                        new Promise(
                                new Moment(LocalDate.of(2027, 3, 12), LocalTime.of(9, 0)),
                                "Vrijdag breng ik je een leenbank; past het tussen 9 en 12?"),
                        new Promise(
                                new Moment(LocalDate.of(2027, 3, 15), null), "Elke maandag mail ik je hoe het ervoor"));
    }

    @Test
    void two_signs_in_one_sentence_are_one_promise() {
        assertThat(promises("Vrijdag bel ik u, dan hoort u van mij hoe het staat.", "bel ik", "hoort u"))
                .hasSize(1);
    }

    @Test
    void an_abbreviation_ends_no_sentence() {
        assertThat(promises("Ik bel u a.s. vrijdag om 9.30 uur.", "bel u"))
                .extracting(promise -> promise.moment().day())
                .containsExactly(LocalDate.of(2027, 3, 12));
    }

    @Test
    void words_that_are_no_longer_there_promise_nothing() {
        assertThat(Promise.in("Kort.", List.of(new Span(3, 40)), TODAY)).isEmpty();
        assertThat(Promise.in("\n\n", List.of(new Span(1, 1)), TODAY)).isEmpty();
    }

    private static List<Promise> promises(String reply, String... words) {
        List<Span> places = Stream.of(words)
                .map(word -> new Span(reply.indexOf(word), reply.indexOf(word) + word.length()))
                .toList();
        return Promise.in(reply, places, TODAY);
    }
}
