package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.situation.Context;
import nl.oprecht.domain.text.Span;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A report makes anew only what it changes on the screen: all else stays the same node, with its place and the keyboard. */
class OnlyWhatChangedTest extends OpenDesk {

    private static final String REPLY =
            "Het spijt me.\n\nWe bellen zo snel mogelijk.\n\nHet kost slechts tijd.\n\nHet paket komt.";

    private final ReplyChecker words = new WordChecker();

    OnlyWhatChangedTest() {
        parts.checker = this::check;
    }

    @Test
    void findings_that_only_move_keep_their_cards_and_the_lines_under_their_words(FxRobot robot) {
        read(robot);
        List<Node> cards = cards(robot);
        List<Node> lines = lines(robot);

        typed(robot, 0, "Ja. ");
        assertThat(cards(robot)).isEqualTo(cards);
        // the first paragraph is the one that was written in
        assertThat(lines(robot)).containsAll(lines.subList(1, lines.size()));
        assertThat(draft.stylesAt(4 + REPLY.indexOf("zo snel"))).contains("finding-warning");
    }

    @Test
    void one_more_finding_is_one_more_card_and_leaves_other_paragraphs_alone(FxRobot robot) {
        read(robot);
        List<Node> cards = cards(robot);
        List<Node> lines = lines(robot);

        typed(robot, REPLY.length(), " We zien slechts dat. ");
        assertThat(cards(robot)).hasSize(4).containsAll(cards);
        assertThat(lines(robot)).containsAll(lines.subList(0, lines.size() - 1));
    }

    @Test
    void what_is_missing_and_what_is_there_keep_their_rows_while_the_text_moves(FxRobot robot) {
        robot.interact(() -> customer.setText("Dit is mijn derde mail. Wanneer krijg ik mijn geld terug?"));
        read(robot);
        control(robot, KeyCode.DIGIT2);
        Set<Node> rows = rows(robot);
        assertThat(rows).hasSizeGreaterThan(5);

        typed(robot, 0, "Ja. ");
        assertThat(rows(robot)).isEqualTo(rows);
    }

    @Test
    void a_row_that_stayed_leads_to_where_its_words_are_now(FxRobot robot) {
        robot.interact(() -> customer.setText("Dit is mijn derde mail."));
        read(robot);
        control(robot, KeyCode.DIGIT2);
        robot.interact(() -> customer.replace(new Span(0, 0), "Nee. "));
        typed(robot, 0, "Ja. ");

        robot.clickOn("Excuus");
        assertThat(draft.selection().in(draft.text())).isEqualTo("spijt");
        robot.clickOn("Toon");
        assertThat(customer.selection().in(customer.text())).isEqualTo("derde mail");
    }

    @Test
    void cards_of_a_pasted_text_come_a_few_a_pulse(FxRobot robot) {
        List<Integer> counts = new ArrayList<>(List.of(0));
        AnimationTimer pulse = new AnimationTimer() {
            @Override
            public void handle(long nanoseconds) {
                counts.add(cards(robot).size());
            }
        };
        robot.interact(() -> {
            pulse.start();
            draft.setText("We bellen zo snel mogelijk.\n\n".repeat(20));
        });
        await("all cards", () -> counts.get(counts.size() - 1) == 20);
        robot.interact(pulse::stop);

        assertThat(IntStream.range(1, counts.size()).map(i -> counts.get(i) - counts.get(i - 1)))
                .allMatch(more -> more <= 5);
    }

    private void read(FxRobot robot) {
        typed(robot, REPLY);
        awaitReport(robot);
    }

    private void typed(FxRobot robot, int place, String words) {
        robot.interact(() -> {
            draft.moveTo(place);
            draft.requestFocus();
        });
        robot.write(words);
        awaitReport(robot);
    }

    /** The reason for the case says which text the report on screen is of. */
    private Report check(CheckRequest request) {
        Report report = words.check(request);
        Context context = new Context(
                true,
                Context.Reason.SITUATION,
                "eigen-fout",
                Context.Reason.DRAFT,
                "spijt " + request.reply().text().length());
        return new Report(
                report.revision(),
                context,
                report.situation(),
                report.register(),
                report.score(),
                report.findings(),
                report.moves(),
                report.missing(),
                report.points(),
                report.notes(),
                report.readdress());
    }

    private void awaitReport(FxRobot robot) {
        await("the report", () -> robot.lookup(
                        "want je schrijft “spijt " + draft.text().length() + "”")
                .tryQuery()
                .isPresent());
    }

    /** What the paragraphs of the draft are drawn with, in their order. */
    private static List<Node> lines(FxRobot robot) {
        return List.copyOf(robot.lookup(".draft .paragraph-text").queryAll());
    }

    private static Set<Node> rows(FxRobot robot) {
        return Stream.of(".move", ".callout", ".point-row")
                .flatMap(row -> robot.lookup(".moves-pane " + row).queryAll().stream())
                .collect(Collectors.toSet());
    }
}
