package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import nl.oprecht.domain.draft.SampleDraft;
import nl.oprecht.domain.draft.SavedDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The list of earlier replies: searching, opening, removing. */
class DraftListTest extends OpenDesk {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final SavedDraft BANK =
            SampleDraft.of("bank", NOW.minusSeconds(60), "Waar blijft mijn bank?", "Beste Noor, sorry.");
    private static final SavedDraft TRAIN =
            SampleDraft.of("trein", NOW.minusSeconds(90), "De trein was te laat.", "Dag Sem, wat naar.");
    private static final SavedDraft NOTICE =
            SampleDraft.inFile("brug", NOW.minusSeconds(120), "Beste buurt, de brug gaat dicht.", "/tmp/brug.txt");

    @BeforeEach
    void keepSome() {
        for (SavedDraft draft : List.of(BANK, TRAIN, NOTICE)) {
            parts.drafts.save(draft);
            parts.drafts.putAway(draft.id());
        }
    }

    @Test
    void Ctrl_O_shows_them_the_last_one_first_and_Enter_opens_the_chosen_one(FxRobot robot) {
        open(robot, "Waar blijft mijn bank?", "De trein was te laat.", "brug.txt");

        robot.type(KeyCode.DOWN);
        assertThat(preview(robot)).contains("De trein was te laat.", "Dag Sem, wat naar.");
        robot.type(KeyCode.ENTER);

        await("the draft", () -> draft.text().equals("Dag Sem, wat naar."));
        assertThat(customer.text()).isEqualTo("De trein was te laat.");
        await("the keyboard", draft::writing);
        assertThat(robot.lookup(".draft-list").queryAll()).isEmpty();
    }

    @Test
    void words_find_one_and_Esc_goes_back_to_the_same_caret(FxRobot robot) {
        typed(robot, "Hallo");
        robot.interact(() -> draft.moveTo(2));
        open(robot, "Waar blijft mijn bank?", "De trein was te laat.", "brug.txt");
        robot.write("buurt");
        await("one", () -> titles(robot).equals(List.of("brug.txt")));
        robot.write("en meer");
        await("none", () -> robot.lookup("Geen antwoord gevonden.").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);

        assertThat(draft.text()).isEqualTo("Hallo");
        assertThat(draft.writing()).isTrue();
        assertThat(draft.caret()).isEqualTo(2);
    }

    @Test
    void Enter_right_after_typing_opens_what_was_typed(FxRobot robot) {
        open(robot, "Waar blijft mijn bank?", "De trein was te laat.", "brug.txt");
        robot.write("trein");
        robot.type(KeyCode.ENTER);

        await("the draft", () -> draft.text().equals("Dag Sem, wat naar."));
    }

    @Test
    void the_one_on_the_desk_is_kept_when_another_is_opened_and_is_found_again(FxRobot robot) {
        typed(robot, "Nog niet af");
        open(robot, "Waar blijft mijn bank?", "De trein was te laat.", "brug.txt");
        robot.type(KeyCode.ENTER);
        await("the draft", () -> draft.text().equals("Beste Noor, sorry."));

        control(robot, KeyCode.O);
        await("the list", () -> titles(robot).contains("Zonder bericht van de klant"));
        assertThat(titles(robot)).doesNotContain("Waar blijft mijn bank?");
        robot.write("Nog niet");
        robot.type(KeyCode.ENTER);

        await("the first one", () -> draft.text().equals("Nog niet af"));
    }

    @Test
    void what_is_removed_comes_back_with_Ctrl_Z(FxRobot robot) {
        open(robot, "Waar blijft mijn bank?", "De trein was te laat.", "brug.txt");
        robot.type(KeyCode.DELETE);
        await("two left", () -> titles(robot).equals(List.of("De trein was te laat.", "brug.txt")));
        robot.type(KeyCode.DELETE);
        await("word of it", () -> robot.lookup("2 verwijderd.").tryQuery().isPresent());
        assertThat(parts.drafts.find("bank")).isEmpty();

        undo(robot);
        await("one back", () -> titles(robot).equals(List.of("De trein was te laat.", "brug.txt")));
        undo(robot);
        await("both back", () -> titles(robot).size() == 3);
        assertThat(parts.drafts.find("bank")).contains(BANK);
        assertThat(parts.drafts.takeLast()).isEmpty();
    }

    @Test
    void Delete_in_the_words_looked_for_removes_a_letter_only(FxRobot robot) {
        open(robot, "Waar blijft mijn bank?", "De trein was te laat.", "brug.txt");
        robot.write("Dagx");
        robot.type(KeyCode.LEFT);
        robot.type(KeyCode.DELETE);

        await("one", () -> titles(robot).equals(List.of("De trein was te laat.")));
        assertThat(parts.drafts.search("", 9)).hasSize(3);
    }

    @Test
    void one_that_is_open_in_another_window_stays_there(FxRobot robot) {
        parts.drafts.elsewhere.add("bank");
        open(robot, "Waar blijft mijn bank?", "De trein was te laat.", "brug.txt");
        robot.type(KeyCode.ENTER);

        await("word of it", () -> robot.lookup("Dit antwoord staat open in een ander venster.")
                .tryQuery()
                .isPresent());
        assertThat(draft.text()).isEmpty();
        robot.type(KeyCode.DELETE, KeyCode.DOWN, KeyCode.DELETE);
        await("another one to go", () -> parts.drafts.find("trein").isEmpty());
        assertThat(parts.drafts.find("bank")).isPresent();
    }

    @Test
    void a_list_of_none_says_what_will_be_there(FxRobot robot) {
        parts.drafts.search("", 9).forEach(kept -> parts.drafts.remove(kept.id()));
        control(robot, KeyCode.O);

        await("word of it", () -> robot.lookup("Hier verschijnen je eerdere antwoorden.")
                .tryQuery()
                .isPresent());
        assertThat(robot.lookup("Antwoorden blijven 90 dagen bewaard.").tryQuery())
                .isPresent();
    }

    private static void open(FxRobot robot, String... titles) {
        control(robot, KeyCode.O);
        await("the list", () -> titles(robot).equals(List.of(titles)));
    }

    private static List<String> titles(FxRobot robot) {
        return robot.lookup(".draft-row-title").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    private static List<String> preview(FxRobot robot) {
        return robot.lookup(".draft-preview .preview-text").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }
}
