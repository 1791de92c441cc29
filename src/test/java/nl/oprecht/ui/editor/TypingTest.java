package nl.oprecht.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.text.TextEdit;
import nl.oprecht.ui.model.Edit;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Accents, emoji, undo and paste, key by key. */
class TypingTest extends OpenArea {

    private static final String FAMILY = "👩‍👩‍👧";

    @Test
    void arrows_and_deletions_take_an_emoji_for_one_character(FxRobot robot) {
        written(robot, "Dag " + FAMILY + "🇳🇱e\u0301!", 4);

        robot.type(KeyCode.RIGHT);
        assertThat(area.caret()).isEqualTo(4 + FAMILY.length());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT);
        assertThat(area.caret()).isEqualTo(8 + FAMILY.length());
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertThat(area.selection()).isEqualTo(new Span(4 + FAMILY.length(), 8 + FAMILY.length()));
        robot.type(KeyCode.LEFT, KeyCode.BACK_SPACE);
        assertThat(area.text()).isEqualTo("Dag 🇳🇱e\u0301!");
        robot.type(KeyCode.DELETE);
        assertThat(area.text()).isEqualTo("Dag e\u0301!");
        robot.type(KeyCode.DELETE);
        assertThat(area.text()).isEqualTo("Dag !");
    }

    @Test
    void Ctrl_with_an_arrow_walks_by_word_and_with_Backspace_deletes_one(FxRobot robot) {
        written(robot, "een twee drie", 13);

        control(robot, KeyCode.LEFT);
        assertThat(area.caret()).isEqualTo(9);
        control(robot, KeyCode.BACK_SPACE);
        assertThat(area.text()).isEqualTo("een drie");
        control(robot, KeyCode.DELETE);
        assertThat(area.text()).isEqualTo("een ");
    }

    @Test
    void what_an_input_method_commits_is_typed_and_what_it_composes_is_not_there_yet(FxRobot robot) {
        robot.write("caf");
        compose(robot, "´", "");
        assertThat(area.text()).isEqualTo("caf");
        assertThat(composed(robot).isVisible()).isTrue();
        assertThat(composed(robot).getText()).isEqualTo("´");
        assertThat(composed(robot).getBoundsInParent().getMinX()).isGreaterThan(24);

        edits.clear();
        compose(robot, "", "é");
        assertThat(area.text()).isEqualTo("café");
        assertThat(composed(robot).isVisible()).isFalse();
        assertThat(edits).containsExactly(new Edit(3, 0, 1));
    }

    @Test
    void an_abandoned_composition_leaves_no_trace(FxRobot robot) {
        robot.write("caf");
        compose(robot, "~", "");
        compose(robot, "", "");

        assertThat(composed(robot).isVisible()).isFalse();
        undo(robot);
        assertThat(area.text()).isEmpty();
    }

    @Test
    void undo_and_redo_go_by_words_and_both_keys_redo(FxRobot robot) {
        robot.write("een twee drie");
        undo(robot);
        undo(robot);
        assertThat(area.text()).isEqualTo("een ");
        redo(robot);
        assertThat(area.text()).isEqualTo("een twee ");
        robot.press(KeyCode.SHIFT);
        control(robot, KeyCode.Z);
        robot.release(KeyCode.SHIFT);
        assertThat(area.text()).isEqualTo("een twee drie");
        assertThat(area.caret()).isEqualTo(13);
    }

    @Test
    void undo_after_a_deletion_brings_back_what_was_deleted(FxRobot robot) {
        robot.write("woord");
        robot.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        robot.write("l");
        assertThat(area.text()).isEqualTo("wool");
        undo(robot);
        assertThat(area.text()).isEqualTo("woo");
        undo(robot);
        assertThat(area.text()).isEqualTo("woord");
        undo(robot);
        assertThat(area.text()).isEmpty();
    }

    @Test
    void undo_puts_the_caret_where_the_change_was(FxRobot robot) {
        written(robot, "een twee drie", 8);
        robot.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        robot.interact(() -> area.moveTo(0));
        undo(robot);

        assertThat(area.text()).isEqualTo("een twee drie");
        assertThat(area.caret()).isEqualTo(8);
    }

    @Test
    void each_rewrite_template_and_paste_is_a_step_of_its_own(FxRobot robot) {
        robot.write("zo snel");
        robot.interact(() -> area.replace(new Span(0, 7), "donderdag"));
        robot.write("x");
        robot.interact(() -> area.edit(List.of(new TextEdit(new Span(0, 1), "D"), new TextEdit(new Span(9, 10), "!"))));
        clipboard(robot, "A\r\nB", "");
        control(robot, KeyCode.V);
        assertThat(area.text()).isEqualTo("Donderdag!A\nB");

        undo(robot);
        assertThat(area.text()).isEqualTo("Donderdag!");
        undo(robot);
        assertThat(area.text()).isEqualTo("donderdagx");
        undo(robot);
        assertThat(area.text()).isEqualTo("donderdag");
        undo(robot);
        assertThat(area.text()).isEqualTo("zo snel");
        undo(robot);
        assertThat(area.text()).isEqualTo("zo ");
    }

    @Test
    void only_what_is_typed_is_told_as_typed(FxRobot robot) {
        robot.write("a");
        robot.type(KeyCode.BACK_SPACE);
        assertThat(edits).extracting(Edit::typed).containsExactly(true, true);

        edits.clear();
        clipboard(robot, "paket", "");
        control(robot, KeyCode.V);
        undo(robot);
        redo(robot);
        robot.interact(() -> area.replace(new Span(0, 5), "pakket"));
        assertThat(edits).hasSize(4).extracting(Edit::typed).containsOnly(false);
    }

    @Test
    void HTML_on_the_clipboard_is_read_and_when_nothing_comes_of_it_the_plain_text_is_taken(FxRobot robot) {
        robot.interact(() -> area.readHtmlBy(html -> html.contains("<b>") ? "• rijk" : ""));
        clipboard(robot, "plat", "<b>rijk</b>");
        control(robot, KeyCode.V);
        clipboard(robot, " plat\u200B", "<img>");
        control(robot, KeyCode.V);

        assertThat(area.text()).isEqualTo("• rijk plat");
    }

    @Test
    void cutting_takes_the_selection_along_in_one_step(FxRobot robot) {
        written(robot, "een twee", 0);
        robot.interact(() -> area.select(new Span(0, 4)));
        control(robot, KeyCode.X);
        assertThat(area.text()).isEqualTo("twee");
        control(robot, KeyCode.V);
        assertThat(area.text()).isEqualTo("een twee");
        undo(robot);
        undo(robot);
        assertThat(area.text()).isEqualTo("een twee");
    }

    private static void clipboard(FxRobot robot, String plain, String html) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(plain);
            if (!html.isEmpty()) {
                content.putHtml(html);
            }
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static Label composed(FxRobot robot) {
        return robot.lookup(".composed").query();
    }

    private void compose(FxRobot robot, String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.SELECTED_RAW));
        Node text = robot.lookup(".styled-text-area").query();
        robot.interact(() -> Event.fireEvent(
                text, new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0)));
    }
}
