package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.oprecht.domain.setting.Look;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import nl.oprecht.ui.style.NamedChoice;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What settings have to do with the disk: files to take along, the folder of the data, what an agent always fills in. */
class SettingsFilesTest extends OpenSettings {

    @Test
    void what_an_agent_always_fills_in_can_be_added_changed_and_taken_away(FxRobot robot) {
        keeping.save(signature());
        openSettings(robot);
        ComboBox<NamedChoice<String>> place = robot.lookup(".own-place").query();
        await("places", () -> !place.getItems().isEmpty());
        robot.interact(() -> {
            place.getSelectionModel().selectFirst();
            robot.lookup(".setting-below .text-field").<TextField>query().setText("Daan");
            button(robot, "Voeg toe").fire();
        });
        await("it is kept", () -> parts.settings.read().own().equals(Map.of("mijn naam", "Daan")));

        robot.clickOn(robot.lookup(".own-value").<TextField>query());
        robot.interact(() -> robot.lookup(".own-value").<TextField>query().setText("Sanne"));
        robot.type(KeyCode.ENTER);
        await("it is changed", () -> parts.settings.read().own().equals(Map.of("mijn naam", "Sanne")));

        robot.interact(() -> takeBack(robot, "Mijn naam").fire());
        await("it is gone", () -> parts.settings.read().own().isEmpty());
    }

    @Test
    void a_file_is_shown_first_then_adopted_and_taken_back(FxRobot robot) {
        Settings other = Settings.USUAL
                .withTextSize(125)
                .withSilence(Settings.USUAL.silence().withFamily("LOZE_BELOFTE", true));
        parts.outside.files.put("thuis.json", other);
        parts.outside.chosen = "thuis.json";
        openSettings(robot);

        robot.interact(() -> button(robot, "Kies een bestand").fire());
        await("what would change", () -> changes(robot)
                .equals(List.of("Tekstgrootte: 100 % → 125 %", "Niet meer: Loze belofte")));
        assertThat(parts.settings.read()).isEqualTo(Settings.USUAL);

        robot.interact(() -> button(robot, "Neem over").fire());
        await("adopted", () -> parts.settings.read().equals(other));
        robot.interact(() -> button(robot, "Maak ongedaan").fire());
        await("taken back", () -> parts.settings.read().equals(Settings.USUAL));
    }

    @Test
    void a_file_of_something_else_gets_one_sentence(FxRobot robot) {
        parts.outside.chosen = "brief.txt";
        openSettings(robot);

        robot.interact(() -> button(robot, "Kies een bestand").fire());

        await("the sentence", () -> robot.lookup(".setting-outcome").<Label>queryAll().stream()
                .anyMatch(label -> label.getText().startsWith("brief.txt: Hier staan geen instellingen in.")));
        assertThat(parts.settings.read()).isEqualTo(Settings.USUAL);
    }

    @Test
    void all_settings_go_into_a_file(FxRobot robot) {
        parts.outside.chosen = "mee.json";
        openSettings(robot);
        choose(robot, "Thema", "Donker");

        robot.interact(() -> button(robot, "Bewaar als bestand").fire());

        await("the file", () -> Settings.USUAL.withLook(Look.DARK).equals(parts.outside.files.get("mee.json")));
    }

    @Test
    void another_data_folder_is_for_the_next_start_and_can_be_given_up(FxRobot robot) {
        parts.outside.chosen = "/elders";
        openSettings(robot);

        robot.interact(() -> button(robot, "Kies een andere map").fire());
        await("the sentence", () -> robot.lookup(".setting-outcome").<Label>queryAll().stream()
                .anyMatch(label -> label.getText().contains("staat alles in /elders")));
        robot.interact(() -> button(robot, "Blijf in deze map").fire());
        await("as it was", () -> !button(robot, "Blijf in deze map").isVisible());
        assertThat(parts.outside.folder.next).isEmpty();
        robot.interact(() -> button(robot, "Open de map").fire());
        await("open", () -> parts.outside.folder.opened);
    }

    @Test
    void settings_that_cannot_be_read_leave_the_window_open_with_a_word_about_it(FxRobot robot) {
        parts.settings.problem = "Deze instellingen zijn niet te lezen.";

        restart(robot);

        assertThat(problem(robot))
                .isEqualTo(Optional.of("settings.json: Deze instellingen zijn niet te lezen. Herstel het bestand."));
        typed(robot, "Beste Noor");
        robot.type(KeyCode.ESCAPE);
        assertThat(problem(robot)).isEmpty();
    }

    private static Template signature() {
        Template plain = Samples.template("naam", "Ondertekening", "Groet, {{mijn naam}}", "MENS");
        return new Template(
                plain.id(),
                plain.title(),
                plain.kind(),
                plain.labels(),
                plain.abbreviation(),
                List.of(Placeholder.named("mijn naam")),
                plain.options(),
                plain.formal(),
                plain.familiar());
    }
}
