package nl.oprecht.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.listening.sentence.Passage;
import org.junit.jupiter.api.Test;

class MoveJudgeTest {

    private static final Label LABEL = new Label("naam", "name");

    private final FakeReader reader = new FakeReader()
            .makes("Sorry", "EXCUUS", Grade.GENERIC)
            .makes("Mijn excuses voor het wachten", "EXCUUS", Grade.SPECIFIC)
            .makes("Dank", "DANK", Grade.GENERIC);

    private final MoveJudge judge = new MoveJudge(new Vocabulary(
            List.of(),
            List.of(),
            List.of(
                    new Move("EXCUUS", LABEL, LABEL, "P4"),
                    new Move("OPLOSSING", LABEL, LABEL, "P5"),
                    new Move("DANK", LABEL, LABEL, "P14")),
            List.of(),
            List.of()));

    @Test
    void a_specific_place_is_shown_rather_than_an_earlier_generic_one() {
        assertThat(present("Sorry. Mijn excuses voor het wachten. Sorry."))
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.grade()).isEqualTo(Grade.SPECIFIC);
                    assertThat(move.span().start()).isEqualTo(7);
                });
    }

    @Test
    void of_equal_places_the_first_is_shown() {
        assertThat(present("Dit ging mis. Sorry. Echt. Sorry."))
                .singleElement()
                .satisfies(move -> assertThat(move.span().start()).isEqualTo(14));
    }

    @Test
    void moves_come_in_the_order_of_the_vocabulary_and_not_of_the_text() {
        assertThat(present("Dank. Sorry.")).extracting(MoveEvidence::move).containsExactly("EXCUUS", "DANK");
    }

    @Test
    void missing_moves_come_heaviest_first_and_only_those_that_weigh_something() {
        Map<String, Double> weights = Map.of("DANK", 3.0, "OPLOSSING", 18.0, "EXCUUS", 16.0);
        assertThat(judge.missing(present("Sorry."), weights)).containsExactly("OPLOSSING", "DANK");
        assertThat(judge.missing(List.of(), Map.of("EXCUUS", 0.0))).isEmpty();
    }

    @Test
    void every_place_that_promises_something_is_told_and_not_only_the_best() {
        Move promising = new Move("VERVOLG", LABEL, LABEL, "P7", List.of(), false, Set.of(), true);
        MoveJudge judge = new MoveJudge(new Vocabulary(
                List.of(), List.of(), List.of(promising, new Move("DANK", LABEL, LABEL, "P14")), List.of(), List.of()));
        FakeReader promises =
                new FakeReader().makes("bel ik", "VERVOLG", Grade.SPECIFIC).makes("Dank", "DANK", Grade.GENERIC);

        assertThat(judge.promises(new Passage(promises.read("Dank. Morgen bel ik. Vrijdag bel ik."))))
                .containsExactly(new Span(13, 19), new Span(29, 35));
    }

    private List<MoveEvidence> present(String text) {
        return judge.present(new Passage(reader.read(text)));
    }
}
