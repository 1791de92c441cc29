package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Finding;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** From finding to finding by key, and the card that comes along. */
class WalkTest extends OpenDesk {

    private static final int MANY = 22;

    @Test
    void F8_says_where_it_is_and_when_it_starts_again(FxRobot robot) {
        typed(robot, "slechts " + PROMISE + ".");
        await("two cards", () -> cards(robot).size() == 2);
        robot.interact(() -> draft.moveTo(1));

        robot.type(KeyCode.F8);
        assertThat(status(robot)).contains("Bevinding 2 van 2");
        robot.type(KeyCode.F8);
        assertThat(draft.caret()).isZero();
        assertThat(status(robot)).contains("Weer van voren: bevinding 1 van 2");
        shift(robot, KeyCode.F8);
        assertThat(status(robot)).contains("Weer van achteren: bevinding 2 van 2");
    }

    @Test
    void F8_without_findings_says_so(FxRobot robot) {
        typed(robot, "Dag.");
        robot.type(KeyCode.F8);

        assertThat(status(robot)).contains("Geen bevindingen.");
    }

    @Test
    void the_card_comes_along_through_a_text_that_has_to_scroll_and_never_covers_its_line(FxRobot robot) {
        typed(
                robot,
                IntStream.range(0, MANY)
                        .mapToObj(i -> "We bellen " + PROMISE + ". " + "Dat is zo. ".repeat(30))
                        .collect(Collectors.joining("\n\n")));
        await("all cards", () -> cards(robot).size() == MANY);
        robot.interact(() -> draft.moveTo(0));

        for (int i = 0; i < MANY; i++) {
            robot.type(KeyCode.F8);
            int start = draft.caret();
            await("the card beside its phrase", () -> isBeside(robot, new Span(start, start + PROMISE.length())));
        }
        shift(robot, KeyCode.F8);
        int start = draft.caret();
        await("the card beside its phrase", () -> isBeside(robot, new Span(start, start + PROMISE.length())));
    }

    @Test
    void a_phrase_of_several_lines_is_left_to_be_read(FxRobot robot) {
        String sentence =
                "Wij zullen alles doen wat in ons vermogen ligt. ".repeat(12).strip();
        hears(robot, List.of(new Span(0, sentence.length())), sentence);
        robot.interact(() -> draft.moveTo(3));
        robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);

        await("the card beside its phrase", () -> isBeside(robot, new Span(0, sentence.length())));
    }

    @Test
    void a_phrase_that_fills_the_window_has_its_card_beside_the_text(FxRobot robot) {
        String text = "Wij zullen alles doen wat in ons vermogen ligt.\n".repeat(60);
        hears(robot, List.of(new Span(0, text.length())), text);
        robot.interact(() -> draft.moveTo(3));
        robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);

        await("the card beside its phrase", () -> isBeside(robot, new Span(0, text.length())));
        assertThat(on(() -> popover(robot).getWidth())).isLessThan(400);
    }

    @Test
    void F8_passes_over_neither_of_two_at_one_place_and_the_rewrites_are_those_of_the_one_in_hand(FxRobot robot) {
        hears(robot, List.of(new Span(0, 7), new Span(0, 18), new Span(19, 24)), "Slechts een paketje dagen");
        robot.interact(() -> draft.moveTo(20));

        List<Integer> visited = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            robot.type(KeyCode.F8);
            visited.add(draft.caret());
        }
        assertThat(visited).containsExactly(0, 0, 19, 0);
        robot.type(KeyCode.F8);
        robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
        assertThat(texts(robot.lookup(".popover").query())).contains("\u201CSlechts een paketj\u201D");
    }

    /** Lets the checker find a hollow promise in exactly these places. */
    private void hears(FxRobot robot, List<Span> places, String text) {
        Finding sample =
                new WordChecker().check(CheckRequest.of(PROMISE)).findings().get(0);
        close(robot);
        parts.checker = request -> {
            String reply = request.reply().text();
            Report plain = Report.empty(request.reply().revision());
            List<Finding> findings = places.stream()
                    .filter(place -> place.end() <= reply.length())
                    .map(place -> new Finding(
                            place,
                            place.in(reply),
                            sample.family(),
                            sample.rule(),
                            sample.principle(),
                            sample.severity(),
                            sample.message(),
                            4,
                            sample.suggestions(),
                            sample.address()))
                    .toList();
            return new Report(
                    plain.revision(),
                    plain.context(),
                    "",
                    plain.register(),
                    plain.score(),
                    findings,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    plain.readdress());
        };
        open(robot);
        typed(robot, text);
        await("the cards", () -> cards(robot).size() == places.size());
    }

    private boolean isBeside(FxRobot robot, Span phrase) {
        Node card = robot.lookup(".popover").tryQuery().orElse(null);
        Bounds lines = draft.boundsOf(phrase).orElse(null);
        return card != null
                && card.isVisible()
                && lines != null
                && !popover(robot).intersects(lines);
    }

    private static Bounds popover(FxRobot robot) {
        Node card = robot.lookup(".popover").query();
        return card.localToScene(card.getLayoutBounds());
    }

    private static void shift(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.SHIFT).type(key).release(KeyCode.SHIFT);
    }

    private static String status(FxRobot robot) {
        return String.join(" ", texts(robot.lookup(".status-bar").query()));
    }
}
