package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import nl.oprecht.domain.text.Span;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What happens in the draft itself: marks, rewrites, undo. */
class DraftTest extends OpenDesk {

    @Test
    void typing_raises_an_underline_and_a_card(FxRobot robot) {
        robot.write("We bellen zo snel mogelijk.");

        await("a card", () -> cards(robot).size() == 1);
        assertThat(draft.stylesAt(12)).contains("finding-warning");
        assertThat(draft.stylesAt(3)).isEmpty();
        assertThat(texts(cards(robot).get(0))).contains("Loze belofte", DATE, "P7  Beloof alleen wat je doet");
    }

    @Test
    void the_mark_moves_along_with_words_typed_before_it(FxRobot robot) {
        typed(robot, PROMISE);
        robot.interact(() -> draft.moveTo(0));
        robot.write("We bellen ");

        await("the mark", () -> draft.stylesAt(10).contains("finding-warning"));
        assertThat(draft.stylesAt(9)).doesNotContain("finding-warning");
    }

    @Test
    void Alt_Enter_and_a_number_rewrite_and_one_undo_restores(FxRobot robot) {
        typed(robot, "We bellen zo snel mogelijk");

        robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
        await(
                "the card at the phrase",
                () -> !robot.lookup(".popover").queryAll().isEmpty());
        robot.type(KeyCode.DIGIT1);

        assertThat(draft.text()).isEqualTo("We bellen " + DATE);
        await("no card left", () -> cards(robot).isEmpty());
        undo(robot);
        assertThat(draft.text()).isEqualTo("We bellen zo snel mogelijk");
        await("the card is back", () -> cards(robot).size() == 1);
    }

    @Test
    void an_arrow_and_Enter_choose_another_rewrite(FxRobot robot) {
        typed(robot, PROMISE);

        robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);

        assertThat(draft.text()).isEqualTo("vandaag voor 17.00 uur");
    }

    @Test
    void any_other_key_closes_the_rewrites_and_is_typed(FxRobot robot) {
        typed(robot, PROMISE);

        robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
        robot.write("s");

        assertThat(draft.text()).isEqualTo(PROMISE + "s");
        assertThat(robot.lookup(".popover").queryAll()).isEmpty();
    }

    @Test
    void a_digit_is_just_a_digit_while_no_rewrites_are_open(FxRobot robot) {
        typed(robot, PROMISE);
        robot.type(KeyCode.DIGIT1);

        assertThat(draft.text()).isEqualTo(PROMISE + "1");
    }

    @Test
    void undo_takes_back_a_word_at_a_time(FxRobot robot) {
        robot.write("een twee drie");
        undo(robot);

        assertThat(draft.text()).isEqualTo("een twee ");
    }

    @Test
    void F8_goes_through_the_findings_and_round(FxRobot robot) {
        typed(robot, "slechts 1 paket zo snel mogelijk.");
        await("three cards", () -> cards(robot).size() == 3);

        robot.interact(() -> draft.moveTo(1));
        robot.type(KeyCode.F8);
        assertThat(draft.caret()).isEqualTo(10);
        assertThat(texts(robot.lookup(".popover").query())).contains("Bedoel je ‘pakket’?");
        robot.type(KeyCode.F8);
        assertThat(draft.caret()).isEqualTo(16);
        robot.type(KeyCode.F8);
        assertThat(draft.caret()).isZero();
        robot.press(KeyCode.SHIFT).type(KeyCode.F8).release(KeyCode.SHIFT);
        assertThat(draft.caret()).isEqualTo(16);
    }

    @Test
    void a_resting_pointer_shows_the_card_beside_the_phrase_and_off_its_line(FxRobot robot) {
        typed(robot, "We bellen zo snel mogelijk.");
        Bounds phrase = on(() -> draft.boundsOf(new Span(10, 26)).orElseThrow());
        Point2D middle = on(
                () -> draft.localToScreen(draft.sceneToLocal(new Point2D(phrase.getCenterX(), phrase.getCenterY()))));

        robot.moveTo(middle);
        await("the card", () -> robot.lookup(".popover").tryQuery().isPresent());
        Bounds card = on(() -> robot.lookup(".popover")
                .query()
                .localToScene(robot.lookup(".popover").query().getLayoutBounds()));
        assertThat(card.getMinY()).isGreaterThanOrEqualTo(phrase.getMaxY());
        assertThat(draft.writing()).isTrue();

        robot.moveTo(middle.add(0, 400));
        await("the card to go", () -> robot.lookup(".popover").tryQuery().isEmpty());
    }
}
