package nl.oprecht.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.move.Together;
import nl.oprecht.domain.move.Together.Reach;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.listening.sentence.Passage;
import org.junit.jupiter.api.Test;

class CombinationsTest {

    private final FakeReader reader = new FakeReader()
            .signals("ik bel", "CONTACT")
            .signals("vrijdag", "MOMENT")
            .signals("zodra", "CONDITION")
            .signals("Sanne de Vries", "NAME")
            .signals("020", "ROUTE")
            .makes("Sorry", "EXCUUS", Grade.GENERIC)
            .makes("niet gereden", "EERLIJK", Grade.SPECIFIC);

    @Test
    void a_promise_and_a_day_in_one_sentence_make_a_move_in_either_order() {
        Together promise = new Together(List.of("CONTACT", "MOMENT"), Set.of(), Reach.SENTENCE, Grade.SPECIFIC);
        assertThat(made(promise, "Dus ik bel u vrijdag.")).containsExactly("ik bel");
        assertThat(made(promise, "Op vrijdag, dan ik bel.")).containsExactly("ik bel");
        assertThat(made(promise, "Dus ik bel u. Dat wordt vrijdag.")).isEmpty();
    }

    @Test
    void a_condition_in_the_sentence_spoils_the_move() {
        Together promise =
                new Together(List.of("CONTACT", "MOMENT"), Set.of("CONDITION"), Reach.SENTENCE, Grade.SPECIFIC);
        assertThat(made(promise, "Dus ik bel u vrijdag, zodra het kan.")).isEmpty();
        assertThat(made(promise, "Het komt zodra het kan. Dus ik bel u vrijdag."))
                .containsExactly("ik bel");
    }

    @Test
    void an_apology_grows_specific_beside_the_fault_that_was_named_just_before() {
        Together named = new Together(List.of("EXCUUS", "EERLIJK"), Set.of(), Reach.NEIGHBOURS, Grade.SPECIFIC);
        assertThat(made(named, "De bus is niet gereden. Sorry.")).containsExactly("Sorry");
        assertThat(made(named, "De bus is niet gereden. Het was druk. Sorry.")).isEmpty();
    }

    @Test
    void a_name_and_a_number_make_a_move_however_far_apart() {
        Together person = new Together(List.of("NAME", "ROUTE"), Set.of(), Reach.TEXT, Grade.SPECIFIC);
        assertThat(made(person, "Bel 020 als u wilt.\nTot dan.\nSanne de Vries"))
                .containsExactly("Sanne de Vries");
        assertThat(made(person, "Tot dan.\nSanne de Vries")).isEmpty();
    }

    private List<String> made(Together together, String text) {
        Label label = new Label("naam", "name");
        Vocabulary vocabulary = new Vocabulary(
                List.of(),
                List.of(),
                List.of(new Move("NIEUW", label, label, "P7", List.of(together), false)),
                List.of(),
                List.of());
        return new Combinations(vocabulary)
                .complete(new Passage(reader.read(text))).sentences().stream()
                        .flatMap(sentence -> sentence.moves().stream())
                        .filter(move -> move.move().equals("NIEUW"))
                        .map(MoveEvidence::span)
                        .map(span -> span.in(text))
                        .toList();
    }
}
