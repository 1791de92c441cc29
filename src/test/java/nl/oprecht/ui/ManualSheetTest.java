package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import nl.oprecht.i18n.Texts;
import nl.oprecht.manual.ManualSearch.Found;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The manual over the window. */
class ManualSheetTest extends OpenDesk {

    @Test
    void a_word_finds_its_chapter_Enter_shows_it_there_and_Esc_goes_back_to_the_same_caret(FxRobot robot) {
        typed(robot, "Beste Noor");
        robot.interact(() -> draft.moveTo(5));
        open(robot, KeyCode.F1);
        robot.write("omgevingsvariabele");
        await("one chapter", () -> titles(robot).equals(List.of("Als er iets misgaat")));
        robot.type(KeyCode.ENTER);

        assertThat(title(robot)).contains("Als er iets misgaat");
        assertThat(page(robot).isFocused()).isTrue();
        assertThat(markedOnPage(robot)).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(manual(robot)).isEmpty();
        assertThat(draft.writing()).isTrue();
        assertThat(draft.caret()).isEqualTo(5);
        assertThat(draft.text()).isEqualTo("Beste Noor");
    }

    @Test
    void what_was_found_is_marked_and_scrolled_to(FxRobot robot) {
        open(robot, KeyCode.F1);
        robot.write("tweede oor");
        await("the chapter", () -> titles(robot).get(0).equals("Bevindingen"));
        robot.type(KeyCode.ENTER);

        await("the place", () -> markedOnPage(robot));
        assertThat(page(robot).getVvalue()).isPositive();
    }

    @Test
    void F1_opens_what_fits_the_place_and_puts_it_away_again(FxRobot robot) {
        robot.interact(draft::requestFocus);
        open(robot, KeyCode.F1);
        assertThat(title(robot)).contains("Begin hier");
        robot.type(KeyCode.F1);
        assertThat(manual(robot)).isEmpty();

        typed(robot, "Beste Noor");
        assertThat(opened(robot)).isEqualTo("Schrijven");
        robot.interact(customer::requestFocus);
        assertThat(opened(robot)).isEqualTo("Wat de klant schreef");
        control(robot, KeyCode.DIGIT1);
        assertThat(opened(robot)).isEqualTo("Bevindingen");
        control(robot, KeyCode.DIGIT2);
        control(robot, KeyCode.DIGIT3);
        assertThat(opened(robot)).isEqualTo("Sjablonen");
    }

    @Test
    void a_sheet_that_was_open_is_there_again_as_it_was(FxRobot robot) {
        control(robot, KeyCode.K);
        robot.write("bel");
        open(robot, KeyCode.F1);
        assertThat(title(robot)).contains("Sjablonen");
        robot.type(KeyCode.ESCAPE);

        TextField box = robot.lookup(".palette .search-box").query();
        assertThat(box.isFocused()).isTrue();
        assertThat(box.getText()).isEqualTo("bel");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".palette").tryQuery()).isEmpty();
        assertThat(draft.writing()).isTrue();
    }

    @Test
    void arrows_choose_a_chapter_and_links_lead_to_others(FxRobot robot) {
        open(robot, KeyCode.F1);
        robot.type(KeyCode.DOWN);
        assertThat(title(robot)).contains("Wat de klant schreef");
        robot.type(KeyCode.UP);

        robot.write("rondleiding");
        await(
                "few chapters",
                () -> titles(robot).size() < 5 && titles(robot).get(0).equals("Begin hier"));
        robot.interact(() -> link(robot, "Toetsen").fire());
        assertThat(title(robot)).contains("Toetsen");
        assertThat(robot.lookup(".manual .search-box").<TextField>query().getText())
                .isEmpty();
    }

    @Test
    void nothing_found_says_what_to_try(FxRobot robot) {
        open(robot, KeyCode.F1);
        robot.write("xyzzy");

        assertThat(robot.lookup("Niets gevonden.").tryQuery()).isPresent();
    }

    @Test
    void Ctrl_F1_shows_all_keys(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F1).release(KeyCode.CONTROL);
        await("the keys", () -> title(robot).equals(Optional.of("Toetsen")));
        Texts texts = new Texts("window", Texts.DUTCH);
        List<String> caps = robot.lookup(".manual-cell .key-cap").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();

        for (String id : Set.of("next", "rewrites", "templates", "abbreviation", "copy", "region", "help", "keys")) {
            assertThat(caps).contains(texts.get("key." + id).split(", "));
        }
        robot.press(KeyCode.CONTROL).type(KeyCode.F1).release(KeyCode.CONTROL);
        assertThat(manual(robot)).isEmpty();
    }

    private String opened(FxRobot robot) {
        open(robot, KeyCode.F1);
        String title = title(robot).orElse("");
        robot.type(KeyCode.ESCAPE);
        return title;
    }

    private static void open(FxRobot robot, KeyCode key) {
        robot.type(key);
        await("the manual", () -> title(robot).isPresent());
    }

    private static Optional<Node> manual(FxRobot robot) {
        return robot.lookup(".manual").tryQuery();
    }

    private static Optional<String> title(FxRobot robot) {
        return robot.lookup(".manual-title").<Labeled>tryQuery().map(Labeled::getText);
    }

    private static ScrollPane page(FxRobot robot) {
        return robot.lookup(".manual-page").query();
    }

    private static List<String> titles(FxRobot robot) {
        return robot.lookup(".manual-finder .list-view").<ListView<Found>>query().getItems().stream()
                .map(found -> found.chapter().title())
                .toList();
    }

    private static Hyperlink link(FxRobot robot, String text) {
        return robot.lookup(".manual-page .hyperlink").<Hyperlink>queryAll().stream()
                .filter(link -> link.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a marked word can be seen. */
    private static boolean markedOnPage(FxRobot robot) {
        Bounds page = page(robot).localToScene(page(robot).getLayoutBounds());
        return robot.lookup(".manual-chapter .manual-hit").queryAll().stream()
                .filter(mark -> !((Path) mark).getElements().isEmpty())
                .anyMatch(mark -> page.contains(mark.localToScene(mark.getLayoutBounds())));
    }
}
