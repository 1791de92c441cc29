package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.template.FakeLibrary;
import nl.oprecht.domain.template.OptionalPart;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Placeholder.Type;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateLibrary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The form that asks what a template needs to know, and abbreviations in the text. */
class FillingTest extends OpenDesk {

    private static final Template REFUND = template(
            "geld",
            "terug",
            "Beste {{naam}},\n\nIk maak {{bedrag}} over.{{#tegoed}} U krijgt {{tegoed}} tegoed.{{/tegoed}} {{cursor}}\n\n"
                    + "Groet, {{mijn naam}}; dag {{naam}}",
            placeholder("naam", Type.TEXT, PointKind.NAME),
            placeholder("bedrag", Type.AMOUNT, PointKind.AMOUNT),
            placeholder("tegoed", Type.AMOUNT, null),
            placeholder("mijn naam", Type.TEXT, null));
    private static final Template SORRY = template("spijt", "sorry", "Het spijt me.");

    @Override
    TemplateLibrary library() {
        return FakeLibrary.of(List.of(REFUND, SORRY));
    }

    @Test
    void values_are_proposed_checked_and_put_in_with_the_caret_where_the_template_wants_it(FxRobot robot) {
        robot.interact(() -> customer.setText("Ik betaalde 81 euro.\nGroet,\nNoor"));
        await("a point", () -> robot.lookup(".points .row").queryAll().size() == 1);
        robot.write(";terug").type(KeyCode.TAB);
        await("the form", () -> form(robot));

        robot.write("veel").type(KeyCode.TAB);
        robot.write("Daan").type(KeyCode.ENTER);
        assertThat(form(robot)).isTrue();
        assertThat(notes(robot)).anyMatch(note -> note.startsWith("Dit is geen bedrag."));
        assertThat(draft.text()).isEqualTo(";terug");

        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(draft.text()).isEqualTo("Beste Noor,\n\nIk maak € 81,00 over. \n\nGroet, Daan; dag Noor");
        assertThat(draft.caret()).isEqualTo(draft.text().indexOf("\n\nGroet"));
        undo(robot);
        assertThat(draft.text()).isEqualTo(";terug");
    }

    @Test
    void an_optional_part_is_ticked_and_asks_for_what_it_needs(FxRobot robot) {
        robot.write(";terug").type(KeyCode.TAB);
        await("the form", () -> form(robot));
        assertThat(fields(robot)).isEqualTo(3);
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT).type(KeyCode.SPACE);

        assertThat(fields(robot)).isEqualTo(4);
        robot.type(KeyCode.TAB)
                .write("Noor")
                .type(KeyCode.TAB)
                .write("81")
                .type(KeyCode.TAB)
                .write("5");
        robot.type(KeyCode.ENTER);
        assertThat(draft.text())
                .contains("Ik maak € 81,00 over. U krijgt € 5,00 tegoed.")
                .contains("{{mijn naam}}");
    }

    @Test
    void left_open_Tab_goes_from_gap_to_gap_and_ends_where_the_template_wants_it(FxRobot robot) {
        robot.write(";terug").type(KeyCode.TAB);
        await("the form", () -> form(robot));
        control(robot, KeyCode.ENTER);

        robot.write("Noor").type(KeyCode.TAB);
        robot.write("81 euro").type(KeyCode.TAB);
        robot.write("Daan").type(KeyCode.TAB);
        robot.write("Noor").type(KeyCode.TAB);
        assertThat(draft.text()).isEqualTo("Beste Noor,\n\nIk maak 81 euro over. \n\nGroet, Daan; dag Noor");
        assertThat(draft.caret()).isEqualTo(draft.text().indexOf("\n\nGroet"));
        assertThat(draft.writing()).isTrue();
        robot.type(KeyCode.TAB);
        assertThat(draft.writing()).isFalse();
    }

    @Test
    void Esc_puts_nothing_in(FxRobot robot) {
        robot.write(";terug").type(KeyCode.TAB);
        await("the form", () -> form(robot));
        robot.write("Noor").type(KeyCode.ESCAPE);

        assertThat(form(robot)).isFalse();
        assertThat(draft.text()).isEqualTo(";terug");
        assertThat(draft.writing()).isTrue();
    }

    @Test
    void what_was_filled_in_comes_back_in_this_reply_and_is_proposed_in_the_next(FxRobot robot) {
        fillIn(robot);
        robot.type(KeyCode.ENTER);
        robot.write(";terug").type(KeyCode.TAB);
        await("the form", () -> form(robot));
        robot.type(KeyCode.ENTER);
        assertThat(draft.text().split("dag Noor", -1)).hasSize(3);

        robot.interact(() -> draft.setText(""));
        robot.write(";terug").type(KeyCode.TAB);
        await("the form", () -> form(robot));
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(draft.text()).isEqualTo("Beste {{naam}},\n\nIk maak {{bedrag}} over. \n\nGroet, Daan; dag {{naam}}");
    }

    @Test
    void an_abbreviation_without_anything_to_ask_expands_at_once_and_comes_back_with_undo(FxRobot robot) {
        robot.write("Beste Noor. ;Sorry").type(KeyCode.TAB);
        await("the words", () -> draft.text().equals("Beste Noor. Het spijt me."));
        undo(robot);
        assertThat(draft.text()).isEqualTo("Beste Noor. ;Sorry");
    }

    @Test
    void behind_any_other_word_Tab_goes_on_as_before(FxRobot robot) {
        robot.write("Noor;nooit").type(KeyCode.TAB);
        await("the next part", () -> !draft.writing());
        robot.interact(draft::requestFocus);
        robot.write(" ;nooit").type(KeyCode.TAB);
        await("the next part", () -> !draft.writing());
        assertThat(draft.text()).isEqualTo("Noor;nooit ;nooit");
    }

    private void fillIn(FxRobot robot) {
        robot.write(";terug").type(KeyCode.TAB);
        await("the form", () -> form(robot));
        robot.write("Noor")
                .type(KeyCode.TAB)
                .write("81")
                .type(KeyCode.TAB)
                .write("Daan")
                .type(KeyCode.ENTER);
        await("the words", () -> draft.text().endsWith("dag Noor"));
        robot.interact(() -> draft.moveTo(draft.text().length()));
    }

    private static boolean form(FxRobot robot) {
        return robot.lookup(".fill-form").tryQuery().isPresent();
    }

    private static long fields(FxRobot robot) {
        return robot.lookup(".fill-field").queryAll().stream()
                .filter(field -> field.isVisible())
                .count();
    }

    private static List<String> notes(FxRobot robot) {
        return robot.lookup(".field-note").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }

    private static Placeholder placeholder(String name, Type type, @Nullable PointKind source) {
        return new Placeholder(name, name, type, "", "", "", List.of(), source);
    }

    private static Template template(String id, String abbreviation, String text, Placeholder... placeholders) {
        return new Template(
                id,
                id,
                Template.Kind.SNIPPET,
                Template.Labels.NONE,
                abbreviation,
                List.of(placeholders),
                List.of(new OptionalPart("tegoed", "Bied een tegoed aan")),
                text,
                "");
    }
}
