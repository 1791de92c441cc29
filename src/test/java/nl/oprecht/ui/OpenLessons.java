package nl.oprecht.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.oprecht.domain.lesson.Lesson;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.text.Span;
import org.testfx.api.FxRobot;

/** A window in which somebody learns from customers; each “bel ik” is a promise. */
abstract class OpenLessons extends OpenDesk {

    /** A Wednesday. */
    static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    static final LocalDate FRIDAY = LocalDate.of(2027, 3, 12);

    OpenLessons() {
        parts.today = TODAY;
        WordChecker words = new WordChecker();
        parts.checker = request -> promising(words.check(request), request);
    }

    private static Report promising(Report report, CheckRequest request) {
        String text = request.reply().text();
        List<Span> promises = new ArrayList<>();
        for (int at = text.indexOf("bel ik"); at >= 0; at = text.indexOf("bel ik", at + 1)) {
            promises.add(new Span(at, at + "bel ik".length()));
        }
        return new Report(
                report.revision(),
                report.context(),
                report.situation(),
                report.register(),
                report.score(),
                report.findings(),
                report.moves(),
                report.missing(),
                report.points(),
                report.notes(),
                report.readdress(),
                promises);
    }

    static void copy(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);
    }

    static void alt(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.ALT).type(key).release(KeyCode.ALT);
    }

    static boolean asks(Node node) {
        return node instanceof CheckBox box && box.getText().startsWith("Vraag na het kopiëren");
    }

    static Node bar(FxRobot robot) {
        return robot.lookup(".learn-bar").query();
    }

    static TextField line(FxRobot robot) {
        return robot.from(bar(robot)).lookup(".text-field").query();
    }

    static ToggleButton chip(FxRobot robot, String theme) {
        return robot.lookup(".theme-chip").<ToggleButton>queryAll().stream()
                .filter(chip -> chip.getText().equals(theme))
                .findFirst()
                .orElseThrow();
    }

    static List<CheckBox> ticks(FxRobot robot) {
        return List.copyOf(robot.lookup(".learn-calls .check-box").queryAll());
    }

    @SuppressWarnings("unchecked")
    static ListView<Lesson> lessons(FxRobot robot) {
        return robot.lookup(".lessons-pane > .list-view").queryAs(ListView.class);
    }

    static ButtonBase spoken(FxRobot robot, String words) {
        return robot.lookup(".matrix-button").<ButtonBase>queryAll().stream()
                .filter(button -> words.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    static Node reminder(FxRobot robot) {
        return robot.lookup(".reminder").query();
    }

    static List<Node> rows(FxRobot robot) {
        return List.copyOf(robot.lookup(".call-row").queryAll());
    }

    static boolean focusedTick(FxRobot robot) {
        return robot.lookup(".call-row > .check-box").queryAll().stream().anyMatch(Node::isFocused);
    }

    static TextField day(FxRobot robot, int row) {
        return robot.from(rows(robot).get(row)).lookup(".text-field").query();
    }

    static List<TextField> fields(FxRobot robot) {
        return List.copyOf(robot.lookup(".new-call .text-field").queryAll());
    }

    static List<String> texts(FxRobot robot, String place) {
        return robot.lookup(place).<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }
}
