package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import nl.oprecht.domain.text.Span;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The reply goes to the clipboard, with a word about what had better not go along. */
class CopyingTest extends OpenDesk {

    @Test
    void with_HTML_plain_text_can_still_be_pasted(FxRobot robot) {
        typed(robot, "Beste Noor,\n\nHet spijt me.");
        copyAs(robot, KeyCode.H);

        assertThat(on(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("Beste Noor,\n\nHet spijt me.");
        assertThat(on(() -> Clipboard.getSystemClipboard().getHtml()))
                .endsWith("<p>Beste Noor,</p><p>Het spijt me.</p>");
    }

    @Test
    void plain_text_goes_alone(FxRobot robot) {
        typed(robot, "Beste Noor");
        copyAs(robot, KeyCode.C);

        assertThat(on(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("Beste Noor");
        assertThat(on(() -> Clipboard.getSystemClipboard().hasHtml())).isFalse();
        assertThat(said(robot)).isEmpty();
    }

    @Test
    void an_empty_place_is_copied_all_the_same_and_told_and_Ctrl_G_goes_there(FxRobot robot) {
        typed(robot, "Beste {{naam}}, ik bel je op {{datum}}.");
        robot.interact(() -> draft.moveTo(0));
        copyAs(robot, KeyCode.C);

        assertThat(on(() -> Clipboard.getSystemClipboard().getString())).contains("{{naam}}");
        assertThat(said(robot)).contains("Gekopieerd. 2 plekken zijn nog leeg: {{naam}}.");
        control(robot, KeyCode.G);
        assertThat(on(draft::selection)).isEqualTo(new Span(6, 14));
        control(robot, KeyCode.G);
        assertThat(on(draft::selection)).isEqualTo(new Span(29, 38));
        control(robot, KeyCode.G);
        assertThat(on(draft::selection)).isEqualTo(new Span(6, 14));
    }

    @Test
    void the_line_keeps_to_the_text_and_goes_when_all_is_mended(FxRobot robot) {
        typed(robot, "Beste {{naam}}, ik bel je op {{datum}}.");
        robot.interact(() -> draft.moveTo(0));
        copyAs(robot, KeyCode.C);
        control(robot, KeyCode.G);
        robot.write("Noor");
        await("one left", () -> said(robot).equals(Optional.of("Gekopieerd. Eén plek is nog leeg: {{datum}}.")));
        control(robot, KeyCode.G);
        robot.write("vrijdag");

        await("none left", () -> said(robot).isEmpty());
    }

    @Test
    void u_among_je_is_told_and_Ctrl_J_mends_it(FxRobot robot) {
        typed(robot, "Je bank komt. Dan heeft u hem.");
        await("a card", () -> !cards(robot).isEmpty());
        copyAs(robot, KeyCode.C);
        assertThat(said(robot)).contains("Gekopieerd. U en je staan door elkaar: “heeft u”.");

        control(robot, KeyCode.J);

        assertThat(draft.text()).isEqualTo("Je bank komt. Dan heb je hem.");
        await("the line to go", () -> said(robot).isEmpty());
    }

    @Test
    void what_the_check_finds_right_after_copying_is_told_too_but_nothing_written_later(FxRobot robot) {
        robot.interact(() -> draft.setText("Je bank komt. Dan heeft u hem."));
        copyAs(robot, KeyCode.C);
        await("the line", () -> said(robot).isPresent());
        robot.interact(draft::requestFocus);
        robot.type(KeyCode.ESCAPE);
        assertThat(said(robot)).isEmpty();
        assertThat(on(draft::writing)).isTrue();

        robot.interact(() -> draft.setText("Je bank komt {{datum}}. Dan heeft u hem."));
        await("a card", () -> !cards(robot).isEmpty());
        assertThat(said(robot)).isEmpty();
    }

    @Test
    void what_was_learnt_is_asked_once_the_agent_has_read_what_goes_along(FxRobot robot) {
        typed(robot, "Beste {{naam}}, dank voor je bericht.");
        await("a check", () -> robot.lookup("klaar").tryQuery().isPresent());
        copyAs(robot, KeyCode.C);
        assertThat(said(robot)).isPresent();
        assertThat(asked(robot)).isFalse();
        robot.type(KeyCode.ESCAPE);

        await("the question", () -> asked(robot));
    }

    @Test
    void nothing_empty_and_nothing_mixed_is_said_so(FxRobot robot) {
        typed(robot, "Beste Noor");
        control(robot, KeyCode.G);

        assertThat(robot.lookup("Alle plekken zijn ingevuld, en de aanspreekvorm klopt")
                        .tryQuery())
                .isPresent();
    }

    private static void copyAs(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(key).release(KeyCode.SHIFT, KeyCode.CONTROL);
    }

    private static boolean asked(FxRobot robot) {
        return robot.lookup("Wat leerden we hiervan?").queryAll().stream().anyMatch(CopyingTest::isSeen);
    }

    private static boolean isSeen(Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (!place.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> said(FxRobot robot) {
        return robot.lookup(".notice").queryAll().stream()
                .filter(Node::isVisible)
                .flatMap(notice -> notice.lookupAll(".notice-text").stream())
                .map(text -> ((Labeled) text).getText())
                .findFirst();
    }
}
