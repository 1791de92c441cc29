package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The cards beside the draft: where they stand, what they tell, and what a screen reader hears. */
class FindingListTest extends OpenDesk {

    private static final String LETTER =
            "Beste Paket,\n\nWe bellen zo snel mogelijk over uw paket en de rest.\n\nHet kost slechts tijd.\n\nGroet, paket Jan";

    @Test
    void cards_stand_under_the_places_of_the_letter(FxRobot robot) {
        typed(robot, LETTER);
        await("five cards", () -> cards(robot).size() == 5);

        assertThat(headings(robot))
                .containsExactly(
                        "Aanhef",
                        "Alinea 1  ·  We bellen zo snel mogelijk …",
                        "Alinea 2  ·  Het kost slechts tijd.",
                        "Afsluiting");
    }

    @Test
    void findings_in_one_place_need_no_heading(FxRobot robot) {
        typed(robot, "slechts een paket ");
        await("two cards", () -> cards(robot).size() == 2);

        assertThat(headings(robot)).isEmpty();
    }

    @Test
    void of_hundreds_of_findings_those_around_the_caret_have_cards_and_a_line_tells_of_the_others(FxRobot robot) {
        typed(robot, (PROMISE + ". ").repeat(200));
        robot.interact(() -> draft.moveTo(0));
        await("the first cards", () -> cards(robot).size() == 60);
        assertThat(robot.lookup(".findings > .row-note").<Labeled>query().getText())
                .isEqualTo("Nog 140 bevindingen eerder of later in de tekst. F8 loopt erlangs.");

        robot.interact(() -> draft.moveTo(draft.text().length() - 5));
        await("the last card", () -> cards(robot).stream()
                .anyMatch(card -> card.getPseudoClassStates().toString().contains("current")));
        assertThat(cards(robot)).hasSize(60);
    }

    @Test
    void a_card_stays_the_same_while_a_paragraph_is_put_before_it(FxRobot robot) {
        typed(robot, LETTER);
        await("five cards", () -> cards(robot).size() == 5);
        Node card = cards(robot).get(3);

        robot.interact(() -> draft.moveTo(14));
        robot.write("Hallo.").type(KeyCode.ENTER, KeyCode.ENTER);

        await("three paragraphs", () -> headings(robot).contains("Alinea 3  ·  Het kost slechts tijd."));
        assertThat(cards(robot).get(3)).isSameAs(card);
    }

    @Test
    void the_right_arrow_tells_more_of_a_matter_of_form_with_the_rules_own_before_and_after(FxRobot robot) {
        typed(robot, PROMISE);
        control(robot, KeyCode.DIGIT1);
        robot.type(KeyCode.RIGHT);

        await("the explanation", () -> told(robot).contains("Wij gaan morgen om negen uur weg."));
        assertThat(told(robot)).containsExactly("Wij gaan zo snel mogelijk weg.", "Wij gaan morgen om negen uur weg.");
        assertThat(texts(cards(robot).get(0)))
                .contains("Wat Loze belofte doet.", "Zeg wie wat doet en wanneer.", "Regel: zo snel mogelijk");

        robot.type(KeyCode.LEFT);
        assertThat(robot.lookup(".more-content").query().isVisible()).isFalse();
    }

    @Test
    void what_unfolds_comes_into_view(FxRobot robot) {
        typed(robot, LETTER);
        await("five cards", () -> cards(robot).size() == 5);
        robot.interact(() -> draft.moveTo(0));
        control(robot, KeyCode.DIGIT1);
        for (int i = 0; i < 4; i++) {
            robot.type(KeyCode.DOWN);
            int last = i;
            await("a whole card", () -> isInView(robot, cards(robot).get(Math.min(4, last + 1))));
        }
        robot.type(KeyCode.UP, KeyCode.RIGHT);

        await("the explanation", () -> !told(robot).isEmpty());
        await("a whole card", () -> isInView(robot, cards(robot).get(3)));
    }

    @Test
    void what_hurts_is_taught_by_the_pair_of_its_family(FxRobot robot) {
        typed(robot, "Jammer dat je dit zo ervaart.");
        await("a card", () -> cards(robot).size() == 1);
        robot.interact(() -> draft.moveTo(20));
        robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
        robot.type(KeyCode.RIGHT);

        await("the explanation", () -> told(robot)
                .equals(List.of("Zo deed Excuus met voorwaarde pijn.", "Zo is het beter.")));
        assertThat(draft.writing()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".popover").tryQuery()).isEmpty();
    }

    @Test
    void a_screen_reader_hears_kind_weight_words_reason_and_place(FxRobot robot) {
        typed(robot, LETTER);
        await("five cards", () -> cards(robot).size() == 5);
        Node list = robot.lookup(".cards").query();

        assertThat(cards(robot).get(1).getAccessibleText())
                .isEqualTo("Loze belofte. let op. zo snel mogelijk. Zeg wanneer: een datum is te controleren, "
                        + "‘zo snel mogelijk’ niet. Alinea 1  ·  We bellen zo snel mogelijk ….");
        assertThat(on(() -> list.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT)))
                .isEqualTo(5);
        assertThat(on(() -> list.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 1)))
                .isSameAs(cards(robot).get(1));
        assertThat(on(() -> cards(robot).get(1).queryAccessibleAttribute(AccessibleAttribute.INDEX)))
                .isEqualTo(1);
    }

    @Test
    void the_number_of_findings_is_told_with_the_draft_once_it_settles(FxRobot robot) {
        typed(robot, "slechts " + PROMISE);

        await("the number", () -> "2 bevindingen; F8 gaat naar de volgende"
                .equals(robot.lookup(".draft .styled-text-area").query().getAccessibleHelp()));
    }

    private static boolean isInView(FxRobot robot, Node card) {
        Bounds list = sceneBounds(robot.lookup(".quiet-scroll > .viewport").queryAll().stream()
                .filter(viewport -> viewport.lookup(".cards") != null)
                .findFirst()
                .orElseThrow());
        Bounds own = sceneBounds(card);
        return card.isFocusWithin() && own.getMinY() >= list.getMinY() - 1 && own.getMaxY() <= list.getMaxY() + 1;
    }

    private static Bounds sceneBounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static List<String> headings(FxRobot robot) {
        return robot.lookup(".cards > .finding-group").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }

    private static List<String> told(FxRobot robot) {
        return robot.lookup(".pair").queryAll().stream()
                .flatMap(pair -> pair.lookupAll("*").stream())
                .filter(TextFlow.class::isInstance)
                .map(Node::getAccessibleText)
                .toList();
    }
}
