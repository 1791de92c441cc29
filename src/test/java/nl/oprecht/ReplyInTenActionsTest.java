package nl.oprecht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.template.Channel;
import nl.oprecht.domain.template.FakeLibrary;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Placeholder.Type;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.Template.Kind;
import nl.oprecht.domain.template.Template.Labels;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.i18n.Texts;
import nl.oprecht.pack.PackReader;
import nl.oprecht.ui.Desk;
import nl.oprecht.ui.Parts;
import nl.oprecht.ui.editor.WritingArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** From an empty draft to a good reply to a delay complaint, with the keyboard alone. The checker is the real one. */
@ExtendWith(ApplicationExtension.class)
class ReplyInTenActionsTest {

    private static final String COMPLAINT =
            "Ik heb gisteren vrij genomen voor mijn bank en er is niemand gekomen. Waar blijft hij?\nGroet, Noor de Boer";

    private static final Template REPLY = template(
            "antwoord-te-laat",
            "Hele brief: de levering is te laat",
            Kind.REPLY,
            """
            Beste {{naam}},

            Uw bestelling is niet gekomen op de dag die wij hadden beloofd: ze komt op {{datum}}. Dat is onze fout en het spijt me.

            U had er een vrije dag voor genomen en zat voor niets te wachten. Zo'n dag krijgt u niet terug.

            Ik volg de bezorging zelf. Op {{datum}} bel ik u om te horen of alles goed is aangekomen.

            {{> groet}}""",
            List.of("EXCUUS", "ERKENNING", "EERLIJK", "VERVOLG", "MENS"),
            placeholder("naam", Type.TEXT, PointKind.NAME),
            placeholder("datum", Type.DATE, null));
    private static final Template GREETING = template(
            "groet",
            "Groet",
            Kind.FRAGMENT,
            "Met vriendelijke groet,\n{{mijn naam}}\nrechtstreeks: {{telefoon}}",
            List.of("MENS"));
    private static final Template APOLOGY =
            template("excuus", "Excuus voor onze eigen fout", Kind.SNIPPET, "Dat spijt me.", List.of("EXCUUS"));

    private final ReplyChecker checker = new Wiring(new AppPaths(Path.of("unused")), Texts.DUTCH).checker();
    private final FakeLibrary library = FakeLibrary.finding(
            query -> List.of(APOLOGY, REPLY).stream()
                    .filter(template ->
                            template.title().toLowerCase(Locale.ROOT).contains(query.words()))
                    .toList(),
            List.of(APOLOGY, REPLY, GREETING));

    private Desk desk;
    private Stage stage;
    private int actions;

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(() -> {
            Parts parts = new Parts();
            parts.vocabulary = PackReader.vocabulary("nl");
            parts.checker = this::check;
            parts.library = library;
            desk = new Desk(parts.parts());
            stage = new Stage();
            desk.show(stage);
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(() -> {
            desk.close();
            stage.close();
        });
    }

    @Test
    void a_good_reply_to_a_delay_takes_under_ten_actions(FxRobot robot) {
        WritingArea draft = robot.lookup(".draft").query();
        WritingArea customer = robot.lookup(".customer").query();
        robot.interact(() -> customer.setText(COMPLAINT));

        press(robot, KeyCode.CONTROL, KeyCode.SPACE);
        type(robot, "levering");
        press(robot, KeyCode.ENTER);
        await(robot, ".fill-form");
        type(robot, "morgen");
        press(robot, KeyCode.TAB);
        type(robot, "Daan");
        press(robot, KeyCode.TAB);
        type(robot, "085-1234567");
        press(robot, KeyCode.ENTER);

        String reply = draft.text();
        assertThat(actions).isLessThan(10);
        assertThat(reply)
                .startsWith("Beste Noor de Boer,")
                .endsWith("085-1234567")
                .doesNotContain("{{");
        assertThat(draft.writing()).isTrue();
        Report report = check(CheckRequest.of(reply).withCustomer(COMPLAINT));
        assertThat(report.moves())
                .extracting(MoveEvidence::move)
                .contains("EXCUUS", "ERKENNING", "EERLIJK", "VERVOLG", "MENS");
        assertThat(report.findings()).allMatch(finding -> finding.severity() == Severity.LANGUAGE);
    }

    /** A checker serves one thread at a time. */
    private synchronized Report check(CheckRequest request) {
        return checker.check(request.withLanguage(false));
    }

    private void type(FxRobot robot, String word) {
        actions++;
        robot.write(word);
    }

    private void press(FxRobot robot, KeyCode... keys) {
        actions++;
        robot.press(keys).release(keys);
    }

    private static void await(FxRobot robot, String place) {
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(
                            5000, () -> robot.lookup(place).<Node>tryQuery().isPresent()));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for " + place, e);
        }
    }

    private static Placeholder placeholder(String name, Type type, @Nullable PointKind source) {
        return new Placeholder(name, name, type, "", "", "", List.of(), source);
    }

    private static Template template(
            String id, String title, Kind kind, String text, List<String> moves, Placeholder... placeholders) {
        Labels labels = new Labels(moves, List.of("vertraging"), List.of(Channel.EMAIL), List.of());
        return new Template(id, title, kind, labels, "", List.of(placeholders), List.of(), text, "");
    }
}
