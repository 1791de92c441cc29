package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What stands beside the draft: cards, moves, points, score and templates. */
class BesideTheDraftTest extends OpenDesk {

    @Test
    void a_number_in_the_list_rewrites_and_keeps_the_list_in_hand(FxRobot robot) {
        typed(robot, "slechts 1 paket zo snel mogelijk.");
        await("three cards", () -> cards(robot).size() == 3);

        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        robot.type(KeyCode.UP, KeyCode.UP, KeyCode.DOWN, KeyCode.DIGIT1);

        await("the rewrite", () -> draft.text().equals("slechts 1 pakket zo snel mogelijk."));
        await("two cards", () -> cards(robot).size() == 2);
        assertThat(cards(robot).stream().anyMatch(Node::isFocusWithin)).isTrue();
        undo(robot);
        assertThat(draft.text()).isEqualTo("slechts 1 paket zo snel mogelijk.");
    }

    @Test
    void where_no_rewrite_fits_a_template_takes_the_place_of_the_sentence(FxRobot robot) {
        typed(robot, "Beste Noor. Jammer dat je dit zo ervaart. Groet");
        await("a card", () -> cards(robot).size() == 1);
        robot.interact(() -> draft.moveTo(35));

        robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
        robot.type(KeyCode.DIGIT1);
        await("templates of that move", () -> templateTitles(robot).equals(List.of(Samples.APOLOGY.title())));
        robot.type(KeyCode.ENTER);
        await("the form", () -> robot.lookup(".fill-form").tryQuery().isPresent());
        control(robot, KeyCode.ENTER);

        assertThat(draft.text()).isEqualTo("Beste Noor. " + Samples.APOLOGY.familiar() + " Groet");
        undo(robot);
        assertThat(draft.text()).isEqualTo("Beste Noor. Jammer dat je dit zo ervaart. Groet");
    }

    @Test
    void missing_moves_come_with_advice_and_present_ones_with_a_tick(FxRobot robot) {
        typed(robot, "Het spijt me.");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);

        await("a present move", () -> robot.lookup(".move.present").queryAll().size() == 1);
        assertThat(robot.lookup(".move.missing").queryAll()).hasSize(3);
        assertThat(robot.lookup(".move-advice").<Label>queryAll())
                .extracting(Label::getText)
                .contains("Zeg wat dit voor de klant betekende, in hun woorden.");
    }

    @Test
    void the_customers_points_get_a_tick_once_the_draft_takes_them_up(FxRobot robot) {
        robot.interact(() -> customer.setText("Wanneer krijg ik mijn geld terug? Ik betaalde 81 euro."));
        await("two points", () -> robot.lookup(".points .row").queryAll().size() == 2);
        assertThat(robot.lookup(".points .icon-done").queryAll()).isEmpty();

        robot.write("Die 81 euro");
        await("a tick", () -> robot.lookup(".points .icon-done").queryAll().size() == 1);
    }

    @Test
    void the_score_settles_into_words(FxRobot robot) {
        robot.write("Het spijt me.");

        await("a score", () -> robot.lookup(".score").<Labeled>query().getText().equals("62 · op weg"));
    }
}
