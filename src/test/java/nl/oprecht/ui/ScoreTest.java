package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The gauge keeps still while a word is being typed, and gives an account of itself. */
class ScoreTest extends OpenDesk {

    @Test
    void the_number_waits_for_the_end_of_the_word(FxRobot robot) {
        robot.write("Het spijt me. ");
        await("a first score", () -> score(robot).startsWith("62"));
        List<String> seen = new ArrayList<>();
        robot.interact(() -> robot.lookup(".score")
                .<Labeled>query()
                .textProperty()
                .addListener((text, old, now) -> seen.add(draft.text())));

        // each letter is read by the checker before the next one comes: ‘slechts’ costs points at its last letter
        for (String letter : "slechts".split("")) {
            robot.write(letter);
            String sofar = draft.text();
            await("a report", () -> reported(robot, sofar));
        }
        for (String letter : "tijd".split("")) {
            robot.write(letter);
        }
        robot.write(" ");

        await("the score of the whole words", () -> score(robot).startsWith("42"));
        assertThat(seen).containsOnly("Het spijt me. slechtstijd ");
    }

    @Test
    void after_a_rewrite_it_settles_within_a_second(FxRobot robot) {
        typed(robot, "Het spijt me. We bellen " + PROMISE);
        await("a score", () -> score(robot).startsWith("42"));

        robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
        robot.type(KeyCode.DIGIT1);
        long start = System.nanoTime();
        await("another score", () -> score(robot).startsWith("62"));
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isLessThan(1600);
    }

    @Test
    void the_account_is_one_key_away_and_Esc_goes_back_to_the_same_caret(FxRobot robot) {
        typed(robot, "Het spijt me. We bellen " + PROMISE);
        robot.interact(() -> draft.moveTo(3));
        await("a score", () -> score(robot).startsWith("42"));
        control(robot, KeyCode.DIGIT4);

        Node account = robot.lookup(".score-account").query();
        assertThat(texts(account)).contains("42 · op weg", "Excuus", "0 van 58", "Vervolg", "ontbreekt", "42 van 100");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".score-account").tryQuery()).isEmpty();
        assertThat(draft.writing()).isTrue();
        assertThat(draft.caret()).isEqualTo(3);
    }

    @Test
    void a_line_of_the_account_leads_to_what_it_is_about(FxRobot robot) {
        typed(robot, "Het spijt me.");
        await("a score", () -> score(robot).startsWith("62"));
        robot.clickOn(".score");
        robot.clickOn(
                robot.from(robot.lookup(".score-account")).lookup("Vervolg").<Node>query());

        assertThat(robot.lookup(".score-account").tryQuery()).isEmpty();
        await("templates", () -> templateTitles(robot).equals(List.of(Samples.CALL.title())));
    }

    private static boolean reported(FxRobot robot, String sofar) {
        return !sofar.endsWith("slechts") || !cards(robot).isEmpty();
    }

    private static String score(FxRobot robot) {
        return robot.lookup(".score").<Labeled>query().getText();
    }
}
