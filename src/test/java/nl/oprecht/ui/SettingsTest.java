package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import nl.oprecht.domain.setting.Look;
import nl.oprecht.domain.text.Register;
import nl.oprecht.ui.editor.WritingArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What the user chooses holds at once, and comes back with the next window. */
class SettingsTest extends OpenSettings {

    @Test
    void a_key_opens_the_settings_and_Esc_goes_back_to_the_same_caret(FxRobot robot) {
        typed(robot, "Beste Noor");
        robot.interact(() -> draft.moveTo(5));

        openSettings(robot);
        assertThat(search(robot).isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup(".settings").tryQuery()).isEmpty();
        assertThat(draft.writing()).isTrue();
        assertThat(draft.caret()).isEqualTo(5);
    }

    @Test
    void words_find_settings_by_name_explanation_and_values_without_accents_or_capitals(FxRobot robot) {
        openSettings(robot);

        look(robot, "DONKER");
        assertThat(names(robot)).containsExactly("Thema");
        look(robot, "een keer");
        assertThat(names(robot)).containsExactly("Aanspreekvorm van het huis");
        look(robot, "spelling");
        assertThat(names(robot)).contains("Taal");
        look(robot, "kwxz");
        assertThat(names(robot)).isEmpty();
        assertThat(robot.lookup(".settings .empty-what").<Label>query().getText())
                .isEqualTo("Geen instelling gevonden.");
    }

    @Test
    void a_family_that_is_off_takes_its_findings_with_it_and_the_score_follows(FxRobot robot) {
        typed(robot, "Wij komen hier zo snel mogelijk op terug.");
        openSettings(robot);

        robot.interact(() -> tick(robot, "Loze belofte").fire());
        await("no card", () -> cards(robot).isEmpty());
        await("the score", () -> score(robot).startsWith("62"));

        robot.interact(() -> takeBack(robot, "Loze belofte").fire());
        await("the card", () -> cards(robot).size() == 1);
        await("the score", () -> score(robot).startsWith("42"));
        assertThat(parts.settings.read().silence().families()).isEmpty();
    }

    @Test
    void a_severity_that_is_off_takes_its_findings_with_it(FxRobot robot) {
        typed(robot, "Het is slechts zo snel mogelijk.");
        await("both", () -> cards(robot).size() == 2);
        openSettings(robot);

        robot.interact(() -> tick(robot, "Tip").fire());

        await("one", () -> cards(robot).size() == 1);
        await("the score", () -> score(robot).startsWith("42"));
    }

    @Test
    void the_text_grows_and_shrinks_by_key_and_goes_back(FxRobot robot) {
        double usual = sizeOf(robot, ".status-bar .label");

        control(robot, KeyCode.EQUALS);
        control(robot, KeyCode.EQUALS);
        assertThat(sizeOf(robot, ".status-bar .label")).isCloseTo(usual * 1.25, offset(0.1));
        control(robot, KeyCode.MINUS);
        assertThat(sizeOf(robot, ".status-bar .label")).isCloseTo(usual * 1.1, offset(0.1));
        control(robot, KeyCode.DIGIT0);
        assertThat(sizeOf(robot, ".status-bar .label")).isEqualTo(usual);
        await("it is kept", () -> parts.settings.read().textSize() == 100);
    }

    @Test
    void the_theme_changes_at_once_and_can_follow_the_computer(FxRobot robot) {
        parts.outside.system = Look.DARK;
        openSettings(robot);
        assertThat(isDark(robot)).isFalse();

        choose(robot, "Thema", "Donker");
        assertThat(isDark(robot)).isTrue();
        choose(robot, "Thema", "Licht");
        assertThat(isDark(robot)).isFalse();
        choose(robot, "Thema", "Zoals je computer");
        await("dark, as the computer is", () -> isDark(robot));
    }

    @Test
    void another_language_leaves_what_is_written_as_it_was(FxRobot robot) {
        typed(robot, "Wij komen hier zo snel mogelijk op terug.");
        robot.interact(() -> {
            customer.setText("Wanneer krijg ik mijn geld terug?");
            draft.moveTo(7);
            house(robot).getSelectionModel().select(1);
        });
        openSettings(robot);

        choose(robot, "Taal", "English");

        await("English", () -> title(robot).equals("Settings"));
        WritingArea written = robot.lookup(".draft").query();
        assertThat(written.text()).isEqualTo("Wij komen hier zo snel mogelijk op terug.");
        assertThat(written.caret()).isEqualTo(7);
        assertThat(robot.lookup(".customer").<WritingArea>query().text())
                .isEqualTo("Wanneer krijg ik mijn geld terug?");
        assertThat(house(robot).getValue().value()).isEqualTo(Register.U);
        await("the findings", () -> cards(robot).size() == 1);
        assertThat(list(robot, "Language").isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(written.writing()).isTrue();
    }

    @Test
    void a_new_window_is_as_the_last_one_was_left(FxRobot robot) {
        openSettings(robot);
        choose(robot, "Aanspreekvorm van het huis", "Wij zeggen u");
        choose(robot, "Tekstgrootte", "150 %");
        choose(robot, "Concepten bewaren", "Een jaar");
        choose(robot, "Taal", "English");
        await("all is kept", () -> parts.settings.read().language().equals("en"));
        assertThat(parts.settings.read().draftDays()).isEqualTo(365);

        restart(robot);

        assertThat(house(robot).getValue().value()).isEqualTo(Register.U);
        assertThat(sizeOf(robot, ".product-name")).isCloseTo(24, offset(0.1));
        openSettings(robot);
        assertThat(title(robot)).isEqualTo("Settings");
    }

    @Test
    void an_address_form_that_was_chosen_for_this_reply_stays(FxRobot robot) {
        openSettings(robot);
        choose(robot, "Aanspreekvorm van het huis", "Wij zeggen u");
        assertThat(house(robot).getValue().value()).isEqualTo(Register.U);

        robot.interact(() -> house(robot).getSelectionModel().select(2));
        choose(robot, "Aanspreekvorm van het huis", "Aanspreekvorm vrij");

        assertThat(house(robot).getValue().value()).isEqualTo(Register.JE);
    }

    @Test
    void every_control_has_a_name_for_a_screen_reader(FxRobot robot) {
        openSettings(robot);
        Node sheet = robot.lookup(".settings").query();
        List<Node> controls = Stream.of(".combo-box", ".check-box", ".text-field", ".button")
                .flatMap(kind -> sheet.lookupAll(kind).stream())
                .toList();

        assertThat(controls).hasSizeGreaterThan(8);
        assertThat(controls).allSatisfy(control -> assertThat(
                        control instanceof Button button && !button.getText().isEmpty()
                                ? button.getText()
                                : control.getAccessibleText())
                .isNotBlank());
    }
}
