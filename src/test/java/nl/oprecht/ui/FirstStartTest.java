package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.oprecht.domain.example.BeforeAfter;
import nl.oprecht.domain.text.Register;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Whoever opens the program for the first time has something to try, and is shown round; once. */
class FirstStartTest extends OpenDesk {

    FirstStartTest() {
        parts.memory.remember(Map.of());
        parts.examples = List.of(new BeforeAfter(
                "bank",
                "De bank die niet kwam",
                "vertraging",
                "",
                Register.JE,
                "Waar blijft mijn bank?",
                "We sturen je bank " + PROMISE + ".",
                "We sturen je bank " + DATE + ".",
                new BeforeAfter.Lesson("Dit zegt niets.", "Dit noemt een dag.", "Noem de dag."),
                List.of("LOZE_BELOFTE")));
    }

    @Test
    void a_reply_to_try_stands_there_with_three_steps_and_then_the_draft_has_the_keyboard(FxRobot robot) {
        await("the first step", () -> robot.lookup(".tour-card").tryQuery().isPresent());
        assertThat(draft.text()).contains(PROMISE);
        assertThat(customer.text()).isEqualTo("Waar blijft mijn bank?");
        assertThat(title(robot)).isEqualTo("Onderstreept is wat pijn kan doen");

        robot.type(KeyCode.ENTER);
        assertThat(title(robot)).isEqualTo("Hier plak je wat de klant schreef");
        robot.type(KeyCode.ENTER);
        assertThat(title(robot)).isEqualTo("Hier lees je wat er nog mist");
        robot.type(KeyCode.ENTER);

        assertThat(robot.lookup(".tour-card").tryQuery()).isEmpty();
        assertThat(on(draft::writing)).isTrue();
        await("that it is remembered", () -> !parts.memory.recall().isEmpty());
    }

    @Test
    void Esc_skips_it_and_it_does_not_come_back(FxRobot robot) {
        await("the first step", () -> robot.lookup(".tour-card").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".tour-card").tryQuery()).isEmpty();
        assertThat(on(draft::writing)).isTrue();
        await("that it is remembered", () -> !parts.memory.recall().isEmpty());

        close(robot);
        open(robot);
        assertThat(robot.lookup(".tour-card").tryQuery()).isEmpty();
        assertThat(on(draft::text)).isEmpty();
        assertThat(parts.drafts.search("", 9)).isEmpty();
    }

    @Test
    void who_writes_in_the_reply_to_try_finds_it_again(FxRobot robot) {
        await("the first step", () -> robot.lookup(".tour-card").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        robot.write("Dag. ");

        close(robot);
        open(robot);
        await("the draft", () -> draft.text().startsWith("Dag. We sturen je bank"));
        assertThat(on(customer::text)).isEqualTo("Waar blijft mijn bank?");
    }

    private static String title(FxRobot robot) {
        return on(() -> ((Labeled) robot.lookup(".tour-card .section-title").query()).getText());
    }
}
