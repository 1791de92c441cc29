package nl.oprecht.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.oprecht.domain.text.Span;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A repaint touches the styles of those characters only that look otherwise than before. */
class RepaintTest extends OpenArea {

    private static final String TEXT = "Wij bellen zo snel mogelijk.\nHet kost slechts tijd, en slechts geld.";
    private static final Mark PROMISE = mark(11, 27, "finding-warning");
    private static final Mark TIME = mark(38, 45, "finding-hint");
    private static final Mark MONEY = mark(55, 62, "finding-hint");

    private final List<Span> restyled = new ArrayList<>();

    @Test
    void the_same_marks_again_touch_nothing(FxRobot robot) {
        marked(robot, PROMISE, TIME, MONEY);
        robot.interact(() -> area.mark(List.of(PROMISE, TIME, MONEY)));

        assertThat(restyled).isEmpty();
    }

    @Test
    void marks_that_move_with_their_words_touch_nothing(FxRobot robot) {
        marked(robot, PROMISE, TIME, MONEY);
        robot.interact(() -> area.moveTo(0));
        robot.write("Ja. ");
        restyled.clear();
        robot.interact(() -> area.mark(List.of(moved(PROMISE, 4), moved(TIME, 4), moved(MONEY, 4))));

        assertThat(restyled).isEmpty();
        assertThat(area.stylesAt(15)).containsExactly("finding-warning");
        assertThat(area.stylesAt(14)).isEmpty();
        assertThat(area.stylesAt(65)).containsExactly("finding-hint");
    }

    @Test
    void one_more_mark_touches_its_own_words(FxRobot robot) {
        marked(robot, PROMISE, MONEY);
        robot.interact(() -> area.mark(List.of(PROMISE, TIME, MONEY)));

        assertThat(restyled).containsExactly(TIME.span());
        assertThat(area.stylesAt(38)).containsExactly("finding-hint");
        assertThat(area.stylesAt(45)).isEmpty();
        assertThat(area.stylesAt(61)).containsExactly("finding-hint");
    }

    @Test
    void one_mark_less_touches_its_own_words(FxRobot robot) {
        marked(robot, PROMISE, TIME, MONEY);
        robot.interact(() -> area.mark(List.of(TIME, MONEY)));

        assertThat(restyled).containsExactly(PROMISE.span());
        assertThat(area.stylesAt(12)).isEmpty();
    }

    @Test
    void a_mark_over_another_touches_what_both_hold(FxRobot robot) {
        marked(robot, PROMISE, TIME);
        Mark within = mark(14, 18, "finding-current");
        robot.interact(() -> area.mark(List.of(PROMISE, TIME, within)));

        assertThat(restyled).containsExactly(within.span());
        assertThat(area.stylesAt(14)).containsExactly("finding-warning", "finding-current");
        assertThat(area.stylesAt(18)).containsExactly("finding-warning");
    }

    @Test
    void a_mark_over_two_paragraphs_is_on_both(FxRobot robot) {
        marked(robot, MONEY);
        robot.interact(() -> area.mark(List.of(mark(22, 32, "finding-serious"), MONEY)));

        assertThat(restyled).containsExactly(new Span(22, 28), new Span(29, 32));
    }

    private void marked(FxRobot robot, Mark... marks) {
        written(robot, TEXT, 0);
        robot.interact(() -> {
            area.mark(List.of(marks));
            StyleClassedTextArea inner = (StyleClassedTextArea) area.lookup(".styled-text-area");
            inner.richChanges()
                    .filter(change -> change.getInserted()
                            .getText()
                            .equals(change.getRemoved().getText()))
                    .subscribe(change -> restyled.add(new Span(
                            change.getPosition(),
                            change.getPosition() + change.getInserted().length())));
        });
    }

    private static Mark mark(int start, int end, String styleClass) {
        return new Mark(new Span(start, end), styleClass);
    }

    private static Mark moved(Mark mark, int by) {
        return new Mark(mark.span().shifted(by), mark.styleClass());
    }
}
