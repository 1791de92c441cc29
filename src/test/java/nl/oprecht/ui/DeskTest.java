package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.oprecht.domain.template.Template;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DeskTest {

    private static final String PROMISE = "zo snel mogelijk";
    private static final String DATE = "uiterlijk donderdag 14 maart";

    private final List<Template> library = List.of(Samples.APOLOGY, Samples.CALL);
    private Desk desk;
    private WritingArea draft;
    private WritingArea customer;

    @Start
    void open(Stage stage) {
        desk = new Desk(new DeskParts(
                Samples.VOCABULARY,
                new WordChecker(),
                (query, wanted) -> library.stream()
                        .filter(t -> t.title().toLowerCase().contains(query.toLowerCase()))
                        .toList(),
                new Texts("window", Texts.DUTCH)));
        desk.show(stage);
    }

    @BeforeEach
    void find(FxRobot robot) {
        draft = robot.lookup(".draft").query();
        customer = robot.lookup(".customer").query();
        robot.interact(draft::requestFocus);
    }

    @Stop
    void close() {
        desk.close();
    }

    @AfterEach
    void letGo(FxRobot robot) {
        robot.release(new KeyCode[0]);
    }

    @Test
    void typing_raises_an_underline_and_a_card(FxRobot robot) {
        robot.write("We bellen zo snel mogelijk.");

        await("a card", () -> cards(robot).size() == 1);
        assertThat(draft.stylesAt(12)).contains("finding-warning");
        assertThat(draft.stylesAt(3)).isEmpty();
        assertThat(texts(cards(robot).get(0))).contains("Loze belofte", DATE, "P7  Beloof alleen wat je doet");
    }

    @Test
    void the_mark_moves_along_with_words_typed_before_it(FxRobot robot) {
        typed(robot, PROMISE);
        robot.interact(() -> draft.moveTo(0));
        robot.write("We bellen ");

        await("the mark", () -> draft.stylesAt(10).contains("finding-warning"));
        assertThat(draft.stylesAt(9)).doesNotContain("finding-warning");
    }

    @Test
    void Alt_Enter_and_a_number_rewrite_and_one_undo_restores(FxRobot robot) {
        typed(robot, "We bellen zo snel mogelijk");

        robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
        await(
                "the card at the phrase",
                () -> !robot.lookup(".popover").queryAll().isEmpty());
        robot.type(KeyCode.DIGIT1);

        assertThat(draft.text()).isEqualTo("We bellen " + DATE);
        await("no card left", () -> cards(robot).isEmpty());
        undo(robot);
        assertThat(draft.text()).isEqualTo("We bellen zo snel mogelijk");
        await("the card is back", () -> cards(robot).size() == 1);
    }

    @Test
    void an_arrow_and_Enter_choose_another_rewrite(FxRobot robot) {
        typed(robot, PROMISE);

        robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);

        assertThat(draft.text()).isEqualTo("vandaag voor 17.00 uur");
    }

    @Test
    void any_other_key_closes_the_rewrites_and_is_typed(FxRobot robot) {
        typed(robot, PROMISE);

        robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
        robot.write("s");

        assertThat(draft.text()).isEqualTo(PROMISE + "s");
        assertThat(robot.lookup(".popover").queryAll()).isEmpty();
    }

    @Test
    void a_digit_is_just_a_digit_while_no_rewrites_are_open(FxRobot robot) {
        typed(robot, PROMISE);
        robot.type(KeyCode.DIGIT1);

        assertThat(draft.text()).isEqualTo(PROMISE + "1");
    }

    @Test
    void undo_takes_back_a_word_at_a_time(FxRobot robot) {
        robot.write("een twee drie");
        undo(robot);

        assertThat(draft.text()).isEqualTo("een twee ");
    }

    @Test
    void F8_goes_through_the_findings_and_round(FxRobot robot) {
        typed(robot, "slechts 1 paket zo snel mogelijk.");
        await("three cards", () -> cards(robot).size() == 3);

        robot.interact(() -> draft.moveTo(1));
        robot.type(KeyCode.F8);
        assertThat(draft.caret()).isEqualTo(10);
        robot.type(KeyCode.F8);
        assertThat(draft.caret()).isEqualTo(16);
        robot.type(KeyCode.F8);
        assertThat(draft.caret()).isZero();
        robot.press(KeyCode.SHIFT).type(KeyCode.F8).release(KeyCode.SHIFT);
        assertThat(draft.caret()).isEqualTo(16);
    }

    @Test
    void a_number_in_the_list_rewrites_and_keeps_the_list_in_hand(FxRobot robot) {
        typed(robot, "slechts 1 paket zo snel mogelijk.");
        await("three cards", () -> cards(robot).size() == 3);

        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        robot.type(KeyCode.UP, KeyCode.UP, KeyCode.DOWN, KeyCode.DIGIT1);

        await("the rewrite", () -> draft.text().equals("slechts 1 pakket zo snel mogelijk."));
        await("two cards", () -> cards(robot).size() == 2);
        assertThat(cards(robot).stream().anyMatch(Node::isFocusWithin)).isTrue();
    }

    @Test
    void what_is_ignored_stays_away_until_it_is_asked_back(FxRobot robot) {
        typed(robot, PROMISE + ".");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        robot.type(KeyCode.DELETE);
        assertThat(cards(robot)).isEmpty();

        robot.interact(() -> robot.lookup("1 genegeerde bevinding terugzetten")
                .<Button>query()
                .fire());
        assertThat(cards(robot)).hasSize(1);
    }

    @Test
    void a_template_goes_in_at_the_caret_in_one_step(FxRobot robot) {
        typed(robot, "Beste Noor, groet");
        robot.interact(() -> draft.moveTo(11));

        robot.press(KeyCode.CONTROL).type(KeyCode.SPACE).release(KeyCode.CONTROL);
        await("templates", () -> robot.lookup(".template-title").queryAll().size() == 2);
        robot.write("vaste");
        await("one template", () -> templateTitles(robot).equals(List.of(Samples.CALL.title())));
        robot.type(KeyCode.ENTER);

        assertThat(draft.text()).isEqualTo("Beste Noor, " + Samples.CALL.familiar() + " groet");
        assertThat(draft.writing()).isTrue();
        undo(robot);
        assertThat(draft.text()).isEqualTo("Beste Noor, groet");
    }

    @Test
    void the_first_open_place_of_a_template_is_ready_to_be_typed_over(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.SPACE).release(KeyCode.CONTROL);
        await("templates", () -> robot.lookup(".template-title").queryAll().size() == 2);
        robot.type(KeyCode.ENTER);
        robot.write("bank");

        assertThat(draft.text()).startsWith("Je bank komt later");
    }

    @Test
    void missing_moves_come_with_advice_and_present_ones_with_a_tick(FxRobot robot) {
        typed(robot, "Het spijt me.");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);

        await("a present move", () -> robot.lookup(".move.present").queryAll().size() == 1);
        assertThat(robot.lookup(".move.missing").queryAll()).hasSize(3);
        assertThat(robot.lookup(".move-advice")
                        .<Label>queryAll()
                        .iterator()
                        .next()
                        .getText())
                .isEqualTo("Zeg wat dit voor de klant betekende, in hun woorden.");
    }

    @Test
    void the_customers_points_get_a_tick_once_the_draft_takes_them_up(FxRobot robot) {
        robot.interact(() -> customer.setText("Wanneer krijg ik mijn geld terug? Ik betaalde 81 euro."));
        await("two points", () -> robot.lookup(".points .row").queryAll().size() == 2);
        assertThat(robot.lookup(".points .icon-done").queryAll()).isEmpty();

        robot.write("Die 81 euro");
        await("a tick", () -> robot.lookup(".points .icon-done").queryAll().size() == 1);
    }

    @Test
    void the_score_settles_into_words(FxRobot robot) {
        robot.write("Het spijt me.");

        await("a score", () -> robot.lookup(".score").<Labeled>query().getText().equals("62 · op weg"));
    }

    @Test
    void F6_walks_through_the_window_and_Esc_comes_back_to_the_same_caret(FxRobot robot) {
        typed(robot, "Beste Noor");
        robot.interact(() -> draft.moveTo(5));

        robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        assertThat(customer.writing()).isTrue();
        robot.type(KeyCode.ESCAPE);

        assertThat(draft.writing()).isTrue();
        assertThat(draft.caret()).isEqualTo(5);
        assertThat(draft.text()).isEqualTo("Beste Noor");
    }

    @Test
    void the_reply_goes_to_the_clipboard(FxRobot robot) {
        typed(robot, "Beste Noor");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);

        assertThat(on(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("Beste Noor");
        assertThat(robot.lookup("Antwoord gekopieerd").tryQuery()).isPresent();
    }

    @Test
    void F1_shows_the_keys_and_Esc_puts_them_away(FxRobot robot) {
        Node sheet = robot.lookup(".help-sheet").query();
        robot.type(KeyCode.F1);
        assertThat(sheet.isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(sheet.isVisible()).isFalse();
    }

    private void typed(FxRobot robot, String text) {
        robot.interact(() -> {
            draft.setText(text);
            draft.requestFocus();
        });
        if (text.contains(PROMISE)) {
            await("a card", () -> !cards(robot).isEmpty());
        }
    }

    private static void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    }

    private static List<Node> cards(FxRobot robot) {
        return List.copyOf(robot.lookup(".cards > .finding-card").queryAll());
    }

    private static List<String> templateTitles(FxRobot robot) {
        return robot.lookup(".template-title").<Label>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }

    private static List<String> texts(Node card) {
        return card.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static <T> T on(Callable<T> query) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, query);
    }

    private static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> on(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for " + what, e);
        }
    }
}
