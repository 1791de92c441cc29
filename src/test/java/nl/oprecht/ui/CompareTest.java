package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.oprecht.domain.example.BeforeAfter;
import nl.oprecht.domain.text.Register;
import nl.oprecht.ui.editor.WritingArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Two answers beside each other, as a trainer shows them and a writer looks back. */
class CompareTest extends OpenDesk {

    private static final BeforeAfter PAIR = new BeforeAfter(
            "bank",
            "De bank die niet kwam",
            "vertraging",
            "",
            Register.JE,
            "Waar blijft mijn bank?",
            "We sturen je bank " + PROMISE + ".",
            "We sturen je bank " + DATE + ".",
            new BeforeAfter.Lesson("Dit zegt niets.", "Dit noemt een dag.", "Noem de dag."),
            List.of("LOZE_BELOFTE"));

    CompareTest() {
        parts.examples = List.of(PAIR);
    }

    @Test
    void with_an_empty_draft_a_shipped_pair_shows_what_hurts_what_changed_and_what_to_learn(FxRobot robot) {
        control(robot, KeyCode.B);
        await("the finding of the first text", () -> rows(robot).size() == 1);

        assertThat(said(robot)).contains("Dit zegt niets. Dit noemt een dag. Noem de dag.", "Doet geen pijn meer:");
        assertThat(area(robot, 0).text()).isEqualTo(PAIR.customer());
        assertThat(area(robot, 1).text()).isEqualTo(PAIR.before());
        assertThat(area(robot, 2).text()).isEqualTo(PAIR.after());
        assertThat(on(() -> area(robot, 1).stylesAt(PAIR.before().indexOf("mogelijk"))))
                .contains("words-gone", "finding-warning");
        assertThat(on(() -> area(robot, 2).stylesAt(PAIR.after().indexOf("maart"))))
                .containsExactly("words-new");
        assertThat(on(() -> area(robot, 2).stylesAt(0))).isEmpty();
    }

    @Test
    void a_pasted_text_is_checked_beside_the_reply_and_Esc_goes_back_to_the_same_caret(FxRobot robot) {
        typed(robot, "Beste Noor, " + DATE + ".");
        robot.interact(() -> draft.moveTo(5));
        control(robot, KeyCode.B);
        robot.interact(() -> choice(robot).getSelectionModel().select(0));
        await("the place to paste", () -> area(robot, 1).writing());
        robot.write(PROMISE);
        await("its finding", () -> rows(robot).size() == 1);
        assertThat(area(robot, 2).text()).isEqualTo(draft.text());

        robot.type(KeyCode.ESCAPE);
        assertThat(draft.writing()).isTrue();
        assertThat(draft.caret()).isEqualTo(5);
        assertThat(draft.text()).isEqualTo("Beste Noor, " + DATE + ".");
    }

    @Test
    void F11_fills_the_screen_in_large_type_and_Esc_first_gives_the_window_back(FxRobot robot) {
        control(robot, KeyCode.B);
        robot.type(KeyCode.F11);
        Stage stage = (Stage) draft.getScene().getWindow();
        await("the full screen", stage::isFullScreen);

        robot.type(KeyCode.ESCAPE);
        assertThat(on(stage::isFullScreen)).isFalse();
        assertThat(robot.lookup(".compare").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".compare").tryQuery()).isEmpty();
    }

    private static List<Node> rows(FxRobot robot) {
        return List.copyOf(robot.lookup(".compared-finding").queryAll());
    }

    private static WritingArea area(FxRobot robot, int place) {
        return List.copyOf(robot.lookup(".compared .writing-area").<WritingArea>queryAll())
                .get(place);
    }

    private static ComboBox<?> choice(FxRobot robot) {
        return robot.lookup(".compare .combo-box").query();
    }

    private static String said(FxRobot robot) {
        return on(() -> robot.lookup(".verdict .label").queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n")));
    }
}
