package nl.oprecht.ui;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import nl.oprecht.domain.template.FakeKeeping;
import nl.oprecht.domain.template.FakeLibrary;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.template.TemplateQuery;
import nl.oprecht.ui.editor.WritingArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A window on a screen in memory, open for one test. */
@ExtendWith(ApplicationExtension.class)
abstract class OpenDesk {

    static final String PROMISE = "zo snel mogelijk";
    static final String DATE = "uiterlijk donderdag 14 maart";

    final FakeKeeping keeping = new FakeKeeping();
    final Parts parts = new Parts();
    private Desk desk;
    Stage stage;
    WritingArea draft;
    WritingArea customer;

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(this::reopen);
    }

    /** On the UI thread. */
    void reopen() {
        parts.library = library();
        parts.keeping = keeping;
        desk = new Desk(parts.parts());
        stage = new Stage();
        desk.show(stage);
        draft = (WritingArea) stage.getScene().lookup(".draft");
        customer = (WritingArea) stage.getScene().lookup(".customer");
    }

    /** Whether the window closes when its user asks for it. On the UI thread. */
    boolean asksToClose() {
        WindowEvent request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
        stage.getOnCloseRequest().handle(request);
        return !request.isConsumed();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(() -> {
            stage.close();
            desk.close();
        });
    }

    /** Opens the window anew, after it was closed as usual. */
    void restart(FxRobot robot) {
        close(robot);
        open(robot);
    }

    /** Opens the window anew, after it ended without a chance to keep anything. */
    void crash(FxRobot robot) {
        robot.interact(stage::close);
        open(robot);
    }

    /** The templates that the window works with. */
    TemplateLibrary library() {
        return FakeLibrary.finding(OpenDesk::find);
    }

    private static List<Template> find(TemplateQuery query) {
        return Stream.of(Samples.APOLOGY, Samples.CALL)
                .filter(template -> query.only().isEmpty()
                        || template.labels().moves().stream().anyMatch(query.only()::contains))
                .filter(template -> template.title().toLowerCase(Locale.ROOT).contains(query.words()))
                .toList();
    }

    void typed(FxRobot robot, String text) {
        robot.interact(() -> {
            draft.setText(text);
            draft.requestFocus();
        });
        if (text.contains(PROMISE)) {
            await("a card", () -> !cards(robot).isEmpty());
        }
    }

    static void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    }

    static List<Node> cards(FxRobot robot) {
        return List.copyOf(robot.lookup(".cards > .finding-card").queryAll());
    }

    static List<String> paletteTitles(FxRobot robot) {
        return titles(robot, ".palette .template-title");
    }

    static List<String> templateTitles(FxRobot robot) {
        return titles(robot, ".templates .template-title");
    }

    static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private static List<String> titles(FxRobot robot, String place) {
        return robot.lookup(place).queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    static List<String> texts(Node card) {
        return card.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    static <T> T on(Callable<T> query) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, query);
    }

    static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> on(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for " + what, e);
        }
    }
}
