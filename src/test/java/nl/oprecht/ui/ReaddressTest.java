package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** One action puts the whole draft in one form of address. */
class ReaddressTest extends OpenDesk {

    private static final String MIXED = "Je pakket is er. Morgen heeft u het. Belt of niet, dan belt u mij.";
    private static final String ONE_FORM = "Je pakket is er. Morgen heb je het. Belt of niet, dan bel je mij.";

    @Test
    void the_button_above_the_findings_turns_the_whole_draft_and_one_undo_takes_all_of_it_back(FxRobot robot) {
        mixed(robot);

        robot.interact(() -> button(robot).fire());
        assertThat(draft.text()).isEqualTo(ONE_FORM);
        assertThat(draft.writing()).isTrue();
        await(
                "no card and no button left",
                () -> cards(robot).isEmpty() && !button(robot).isVisible());

        undo(robot);
        assertThat(draft.text()).isEqualTo(MIXED);
        await("the cards are back", () -> cards(robot).size() == 2);
    }

    @Test
    void a_key_does_the_same_and_leaves_the_caret_with_its_words(FxRobot robot) {
        mixed(robot);
        robot.interact(() -> draft.moveTo(MIXED.indexOf("mij")));

        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL);

        assertThat(draft.text()).isEqualTo(ONE_FORM);
        assertThat(draft.caret()).isEqualTo(ONE_FORM.indexOf("mij"));
    }

    @Test
    void each_card_offers_its_own_words_first_and_then_the_whole_text(FxRobot robot) {
        mixed(robot);
        assertThat(texts(cards(robot).get(0))).contains("heb je", "Zet alles in je");

        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        robot.type(KeyCode.DIGIT2);

        assertThat(draft.text()).isEqualTo(ONE_FORM);
    }

    @Test
    void a_draft_in_one_form_has_no_such_button(FxRobot robot) {
        typed(robot, "Je pakket komt " + PROMISE);

        assertThat(button(robot).isVisible()).isFalse();
        assertThat(texts(cards(robot).get(0))).doesNotContain("Zet alles in je");
    }

    private void mixed(FxRobot robot) {
        typed(robot, MIXED);
        await("two cards", () -> cards(robot).size() == 2);
    }

    private static Button button(FxRobot robot) {
        List<Node> found = List.copyOf(robot.lookup(".readdress").queryAll());
        assertThat(found).hasSize(1);
        return (Button) found.get(0);
    }
}
