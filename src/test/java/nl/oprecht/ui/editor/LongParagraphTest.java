package nl.oprecht.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.text.TextEdit;
import nl.oprecht.ui.model.Edit;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Fifty thousand characters without a line break, which nobody may notice but by the speed. */
class LongParagraphTest extends OpenArea {

    private static final String SENTENCE = "Uw bank komt op 14 maart en niet op 31 januari. ";
    private static final String LONG = SENTENCE.repeat(1050).substring(0, 50_000);

    @Test
    void it_is_drawn_in_pieces_and_comes_back_in_one(FxRobot robot) {
        written(robot, LONG, 0);

        assertThat(area.text()).isEqualTo(LONG);
        assertThat(robot.lookup(".paragraph-text").<TextFlow>queryAll())
                .isNotEmpty()
                .allMatch(piece -> piece.getChildrenUnmodifiable().stream()
                                .filter(javafx.scene.text.Text.class::isInstance)
                                .mapToInt(node -> ((javafx.scene.text.Text) node)
                                        .getText()
                                        .length())
                                .sum()
                        < 2000);
    }

    @Test
    void typing_walking_and_deleting_go_over_the_breaks_as_if_they_were_not_there(FxRobot robot) {
        written(robot, LONG, 0);
        int place = firstBreak();

        robot.interact(() -> area.moveTo(place - 1));
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(area.caret()).isEqualTo(place + 1);
        robot.type(KeyCode.LEFT);
        assertThat(area.caret()).isEqualTo(place);
        robot.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        assertThat(area.text()).isEqualTo(without(place - 2, place));
        robot.write("! ");
        assertThat(area.text()).isEqualTo(LONG.substring(0, place - 2) + "! " + LONG.substring(place));
        robot.type(KeyCode.DELETE);
        assertThat(area.text().charAt(place)).isEqualTo('w');
        assertThat(area.caret()).isEqualTo(place);
        control(robot, KeyCode.LEFT);
        control(robot, KeyCode.RIGHT);
        control(robot, KeyCode.RIGHT);
        assertThat(area.caret()).isGreaterThan(place);
    }

    @Test
    void the_listener_hears_only_what_was_typed(FxRobot robot) {
        written(robot, LONG, 20_000);
        edits.clear();
        robot.write("x");

        assertThat(edits).containsExactly(new Edit(20_000, 0, 1));
    }

    @Test
    void marks_and_places_are_those_of_the_text(FxRobot robot) {
        written(robot, LONG, 0);
        int place = firstBreak();

        robot.interact(() -> area.mark(List.of(new Mark(new Span(place - 3, place + 3), "finding-warning"))));
        assertThat(area.stylesAt(place - 4)).isEmpty();
        assertThat(area.stylesAt(place - 3)).contains("finding-warning");
        assertThat(area.stylesAt(place + 2)).contains("finding-warning");
        assertThat(area.stylesAt(place + 3)).isEmpty();
        robot.interact(() -> area.select(new Span(place - 3, place + 3)));
        assertThat(area.selection()).isEqualTo(new Span(place - 3, place + 3));
        robot.interact(() -> area.edit(List.of(
                new TextEdit(new Span(place - 1, place), "\t"), new TextEdit(new Span(place, place + 2), "Je"))));
        assertThat(area.text().substring(place - 2, place + 3)).isEqualTo(".\tJe ");
    }

    @Test
    void copying_leaves_the_breaks_out(FxRobot robot) {
        written(robot, LONG, 0);
        control(robot, KeyCode.A);
        control(robot, KeyCode.C);

        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(LONG));
    }

    @Test
    void pasting_it_is_one_step_and_so_is_deleting_nearly_all_of_it(FxRobot robot) {
        robot.write("Kort ");
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(LONG);
            Clipboard.getSystemClipboard().setContent(content);
        });
        control(robot, KeyCode.V);
        assertThat(area.text()).isEqualTo("Kort " + LONG);
        assertThat(area.caret()).isEqualTo(LONG.length() + 5);
        awaitOnScreen(LONG.length() + 4);
        robot.interact(() -> area.moveTo(20_000));
        awaitOnScreen(20_000);

        robot.interact(() -> area.replace(new Span(100, LONG.length() - 100), ""));
        assertThat(robot.lookup(".paragraph-text").queryAll()).hasSize(1);
        undo(robot);
        assertThat(area.text()).isEqualTo("Kort " + LONG);
        undo(robot);
        assertThat(area.text()).isEqualTo("Kort ");
        redo(robot);
        assertThat(area.text()).isEqualTo("Kort " + LONG);
    }

    @Test
    void no_series_of_edits_makes_the_text_another_than_was_written(FxRobot robot) {
        robot.interact(() -> {
            Random random = new Random(11);
            StringBuilder wanted = new StringBuilder();
            String[] parts = {"x", "\n", SENTENCE, "👍🏽", SENTENCE.repeat(40), SENTENCE.repeat(120)};
            for (int i = 0; i < 400; i++) {
                int start = random.nextInt(wanted.length() + 1);
                int end = start + random.nextInt(Math.min(wanted.length() - start, i % 9 == 0 ? 9000 : 60) + 1);
                String part = random.nextInt(4) == 0 ? "" : parts[random.nextInt(parts.length)];
                area.replace(new Span(start, end), part);
                wanted.replace(start, end, part);
                assertThat(area.text()).isEqualTo(wanted.toString());
                assertThat(area.caret()).isEqualTo(start + part.length());
            }
            for (int i = 0; i < 400; i++) {
                area.undo();
            }
            assertThat(area.text()).isEmpty();
            for (int i = 0; i < 400; i++) {
                area.redo();
            }
            assertThat(area.text()).isEqualTo(wanted.toString());
        });
    }

    private void awaitOnScreen(int offset) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(
                            5000, () -> area.boundsOf(new Span(offset, offset + 1)))
                    .filter(place -> place.getMinY() > -4 && place.getMaxY() < area.getHeight() + 4)
                    .isPresent());
        } catch (TimeoutException e) {
            throw new AssertionError("the caret stays out of sight", e);
        }
    }

    private int firstBreak() {
        return SoftBreaks.soften(LONG).indexOf(SoftBreaks.MARK);
    }

    private static String without(int start, int end) {
        return LONG.substring(0, start) + LONG.substring(end);
    }
}
