package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.oprecht.domain.text.Span;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** From what the customer said to what answers it. */
class PointsTest extends OpenDesk {

    private static final String MESSAGE = "Ik betaalde 81 euro. Wanneer krijg ik mijn geld terug?";

    @Test
    void a_click_on_a_point_that_comes_back_selects_the_sentence_that_answers_it(FxRobot robot) {
        read(robot, "Beste Noor. Die 81 euro komt.");
        robot.interact(() -> row(robot, "bedrag").fire());

        assertThat(draft.selection()).isEqualTo(new Span(16, 23));
        assertThat(draft.writing()).isTrue();
        assertThat(customer.selection()).isEqualTo(new Span(12, 19));
    }

    @Test
    void a_click_on_an_open_point_offers_templates_that_answer_it_and_says_for_which(FxRobot robot) {
        read(robot, "Beste Noor.");
        robot.interact(() -> row(robot, "vraag").fire());

        await("templates with a follow-up", () -> templateTitles(robot).equals(List.of(Samples.CALL.title())));
        assertThat(robot.lookup("Voor ‘Wanneer krijg ik mijn geld terug?’ · toon alles")
                        .tryQuery())
                .isPresent();
        robot.clickOn("Voor ‘Wanneer krijg ik mijn geld terug?’ · toon alles");
        await("all templates", () -> templateTitles(robot).size() == 2);
    }

    @Test
    void the_words_in_the_message_say_how_they_stand_and_a_click_goes_there(FxRobot robot) {
        read(robot, "Die 81 euro komt.");
        Bounds words = on(() -> customer.localToScreen(
                customer.sceneToLocal(customer.boundsOf(new Span(12, 19)).orElseThrow())));

        robot.moveTo(words.getCenterX(), words.getCenterY());
        await("the hint", () -> hint(robot).equals("Komt terug in: ‘81 euro’"));
        robot.clickOn(words.getCenterX(), words.getCenterY());

        assertThat(draft.selection()).isEqualTo(new Span(4, 11));
        assertThat(draft.writing()).isTrue();
        assertThat(hint(robot)).isEmpty();
    }

    @Test
    void in_the_message_F8_walks_the_points_and_Alt_Enter_goes_on_from_one(FxRobot robot) {
        read(robot, "Die 81 euro komt.");
        robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        robot.interact(() -> customer.moveTo(0));

        robot.type(KeyCode.F8, KeyCode.F8);
        assertThat(customer.selection()).isEqualTo(new Span(21, 54));
        assertThat(hint(robot)).startsWith("Nog open: kies een sjabloon");
        robot.press(KeyCode.SHIFT).type(KeyCode.F8).release(KeyCode.SHIFT);
        assertThat(customer.selection()).isEqualTo(new Span(12, 19));
        robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);

        assertThat(draft.selection()).isEqualTo(new Span(4, 11));
        assertThat(customer.text()).isEqualTo(MESSAGE);
    }

    @Test
    void what_is_missing_holds_the_open_points_and_the_moves(FxRobot robot) {
        read(robot, "Die 81 euro komt.");
        control(robot, KeyCode.DIGIT2);

        await(
                "one open point",
                () -> robot.lookup(".open-points .point-row").queryAll().size() == 1);
        assertThat(robot.lookup(".move.missing").queryAll()).hasSize(4);
        assertThat(robot.lookup("Mist 5").tryQuery()).isPresent();
    }

    private void read(FxRobot robot, String reply) {
        robot.interact(() -> customer.setText(MESSAGE));
        typed(robot, reply);
        await("two points", () -> robot.lookup(".points .row").queryAll().size() == 2);
        if (reply.contains("81 euro")) {
            await("a tick", () -> robot.lookup(".points .icon-done").queryAll().size() == 1);
        }
    }

    private static Button row(FxRobot robot, String kind) {
        return robot.lookup(".points .row").<Button>queryAll().stream()
                .filter(row -> row.getAccessibleText().startsWith(kind))
                .findFirst()
                .orElseThrow();
    }

    private static String hint(FxRobot robot) {
        return robot.lookup(".point-hint")
                .<Labeled>tryQuery()
                .map(Labeled::getText)
                .orElse("");
    }
}
