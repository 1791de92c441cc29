package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.oprecht.domain.tone.Silence;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Leaving findings out, near and far, and taking that back. */
class IgnoringTest extends OpenDesk {

    @Test
    void Delete_ignores_these_words_here_and_Ctrl_Z_on_the_list_takes_it_back(FxRobot robot) {
        typed(robot, "slechts zo snel mogelijk, ja zo snel mogelijk.");
        await("three cards", () -> cards(robot).size() == 3);

        control(robot, KeyCode.DIGIT1);
        robot.type(KeyCode.DOWN, KeyCode.DELETE);
        await("both gone", () -> cards(robot).size() == 1);
        assertThat(cards(robot).get(0).isFocusWithin()).isTrue();
        assertThat(status(robot)).contains("Je negeert “zo snel mogelijk” in dit antwoord.");

        control(robot, KeyCode.Z);
        await("all back", () -> cards(robot).size() == 3);
        assertThat(draft.text()).isEqualTo("slechts zo snel mogelijk, ja zo snel mogelijk.");
    }

    @Test
    void a_rule_that_is_ignored_always_is_so_after_a_restart_and_comes_back_from_the_status_line(FxRobot robot) {
        typed(robot, PROMISE);
        control(robot, KeyCode.DIGIT1);
        control(robot, KeyCode.DELETE);
        await("no card", () -> cards(robot).isEmpty());
        await("it is kept", () -> parts.settings.read().silence().rules().equals(Set.of("rule-" + PROMISE)));

        close(robot);
        open(robot);
        typed(robot, "slechts " + PROMISE);
        await("one card only", () -> cards(robot).size() == 1);

        control(robot, KeyCode.DIGIT1);
        robot.press(KeyCode.SHIFT).type(KeyCode.DELETE).release(KeyCode.SHIFT);
        await("no card", () -> cards(robot).isEmpty());
        assertThat(status(robot)).contains("Je negeert deze regel in dit antwoord.");
        robot.interact(() -> robot.lookup(".status-bar")
                .lookup("Maak ongedaan")
                .<Button>query()
                .fire());
        await("back", () -> cards(robot).size() == 1);
    }

    @Test
    void Ctrl_U_takes_back_from_the_draft_and_leaves_the_text_alone(FxRobot robot) {
        typed(robot, PROMISE);
        robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
        robot.type(KeyCode.DELETE);
        await("no card", () -> cards(robot).isEmpty());
        assertThat(draft.text()).isEqualTo(PROMISE);

        control(robot, KeyCode.U);
        await("back", () -> cards(robot).size() == 1);
        control(robot, KeyCode.U);
        assertThat(status(robot)).contains("Er is niets om ongedaan te maken.");
        assertThat(draft.text()).isEqualTo(PROMISE);
    }

    @Test
    void a_word_that_goes_into_the_dictionary_is_right_in_any_capitals(FxRobot robot) {
        typed(robot, "Paket of paket?");
        await("two cards", () -> cards(robot).size() == 2);
        control(robot, KeyCode.DIGIT1);
        robot.type(KeyCode.UP);
        control(robot, KeyCode.DELETE);

        await("no card", () -> cards(robot).isEmpty());
        assertThat(status(robot)).contains("“Paket” staat in je woordenboek.");
        await("it is kept", () -> parts.settings.read().silence().words().equals(Set.of("paket")));
    }

    @Test
    void the_cross_offers_the_ways_with_their_keys(FxRobot robot) {
        typed(robot, "paket " + PROMISE);
        await("two cards", () -> cards(robot).size() == 2);

        robot.clickOn(cards(robot).get(1).lookup(".icon-button"));
        assertThat(menu(robot))
                .containsExactly(
                        "Negeer deze woorden in dit antwoord",
                        "Delete",
                        "Negeer deze regel in dit antwoord",
                        "Shift+Delete",
                        "Negeer deze regel altijd",
                        "Ctrl+Delete");
        robot.clickOn("Negeer deze regel in dit antwoord");
        await("one card", () -> cards(robot).size() == 1);

        robot.clickOn(cards(robot).get(0).lookup(".icon-button"));
        assertThat(menu(robot))
                .containsExactly(
                        "Negeer deze woorden in dit antwoord", "Delete", "Zet in je woordenboek", "Ctrl+Delete");
        robot.type(KeyCode.ESCAPE);
        assertThat(cards(robot)).hasSize(1);
    }

    @Test
    void the_list_has_all_with_human_names_and_gives_it_back(FxRobot robot) {
        parts.settings.change(
                kept -> kept.withSilence(Silence.NONE.withRule("rule-slechts").withWord("Oprecht")));
        close(robot);
        open(robot);
        typed(robot, "slechts " + PROMISE);
        control(robot, KeyCode.DIGIT1);
        robot.type(KeyCode.DELETE);
        await("no card", () -> cards(robot).isEmpty());

        robot.interact(
                () -> robot.lookup("1 keer genegeerd hier").<Button>query().fire());
        await("the list", () -> rows(robot).size() == 6);
        assertThat(rows(robot))
                .containsExactly(
                        "In dit antwoord",
                        "“zo snel mogelijk”, Loze belofte  ·  zo snel mogelijk",
                        "In alle antwoorden",
                        "slechts een paar, Kleiner gemaakt dan het is  ·  de hele regel",
                        "Woordenboek",
                        "Oprecht");

        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DELETE);
        await("a rule less", () -> rows(robot).size() == 4);
        robot.type(KeyCode.DELETE);
        await("a word less", () -> rows(robot).size() == 2);
        control(robot, KeyCode.Z);
        await("the word is back", () -> rows(robot).contains("Oprecht"));
        robot.type(KeyCode.ESCAPE);
        assertThat(draft.writing()).isTrue();
        await("a card", () -> cards(robot).size() == 1);
    }

    @Test
    void a_word_can_be_added_by_hand_and_the_list_searched(FxRobot robot) {
        openList(robot);
        TextField field = robot.lookup(".word-field .text-field").query();
        robot.clickOn(field).write("twee woorden").type(KeyCode.ENTER);
        assertThat(robot.lookup(".word-field .field-note").<Labeled>query().getText())
                .isEqualTo("Zet er één woord tegelijk in, zonder spaties.");
        robot.interact(field::clear);
        robot.clickOn(field)
                .write("Oprecht")
                .type(KeyCode.ENTER)
                .write("snoeischaar")
                .type(KeyCode.ENTER);
        await("two words", () -> rows(robot).equals(List.of("Woordenboek", "Oprecht", "snoeischaar")));
        robot.write("oprecht").type(KeyCode.ENTER);
        await("another word", () -> rows(robot).size() == 4);

        robot.clickOn(".ignored .search-box").write("snoei");
        assertThat(rows(robot)).containsExactly("Woordenboek", "snoeischaar");
        robot.write("x");
        assertThat(rows(robot)).isEmpty();
        assertThat(robot.lookup("Niets gevonden.").tryQuery()).isPresent();
    }

    @Test
    void the_settings_have_the_list_and_the_dictionary_too(FxRobot robot) {
        typed(robot, "paket " + PROMISE);
        await("two cards", () -> cards(robot).size() == 2);
        control(robot, KeyCode.DIGIT1);
        robot.type(KeyCode.UP, KeyCode.UP);
        control(robot, KeyCode.DELETE);
        robot.type(KeyCode.DELETE);
        await("no card", () -> cards(robot).isEmpty());

        control(robot, KeyCode.COMMA);
        await("the sections", () -> settings(robot).containsAll(List.of("“zo snel mogelijk”", "paket")));
        robot.clickOn(".settings .search-box").write("zo snel");
        robot.interact(() -> robot.lookup("Zet terug").<Button>query().fire());
        await("the choice is gone", () -> !settings(robot).contains("“zo snel mogelijk”"));
        assertThat(status(robot)).contains("“zo snel mogelijk” wordt weer gemeld.");
        control(robot, KeyCode.U);
        await("it is back", () -> settings(robot).contains("“zo snel mogelijk”"));
        robot.type(KeyCode.ESCAPE);
        assertThat(cards(robot)).isEmpty();
    }

    private static List<String> settings(FxRobot robot) {
        return robot.lookup(".setting-name").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }

    private static void openList(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.I).release(KeyCode.SHIFT, KeyCode.CONTROL);
        await("the list", () -> robot.lookup(".ignored-sheet").tryQuery().isPresent());
    }

    private static List<String> menu(FxRobot robot) {
        return robot.lookup(".context-menu .menu-item > .label").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }

    private static List<String> rows(FxRobot robot) {
        return robot.lookup(".ignored .list-cell").queryAll().stream()
                .filter(cell -> cell.isVisible() && ((Labeled) cell).getGraphic() != null)
                .sorted((a, b) -> Double.compare(a.getLayoutY(), b.getLayoutY()))
                .map(Node::getAccessibleText)
                .toList();
    }

    private static String status(FxRobot robot) {
        return String.join(" ", texts(robot.lookup(".status-bar").query()));
    }
}
