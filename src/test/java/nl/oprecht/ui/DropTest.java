package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Files and text that are dragged from another program and dropped on the window. */
class DropTest extends OpenDesk {

    private static final String MAIL =
            """
            From: Noor de Vries <noor@voorbeeld.nl>
            Subject: Waar blijft mijn bank?
            Content-Type: multipart/mixed; boundary=x

            --x
            Content-Type: text/plain; charset=utf-8

            Mijn dochter is vrijdag jarig. Ik wil mijn 81 euro terug.
            --x
            Content-Type: image/jpeg; name=kapot.jpg
            Content-Disposition: attachment

            AAAA
            --x--
            """;

    @TempDir
    Path folder;

    private Label source;

    @Test
    void a_mail_dropped_anywhere_is_the_customers_message(FxRobot robot) {
        typed(robot, "Beste Noor");
        drop(robot, file("klacht.eml", MAIL), robot.lookup(".header-bar").query());

        await("the message", () -> !customer.text().isEmpty());
        assertThat(customer.text())
                .isEqualTo("Waar blijft mijn bank?\n\nMijn dochter is vrijdag jarig. Ik wil mijn 81 euro terug."
                        + "\n\nBijlagen: kapot.jpg");
        assertThat(draft.text()).isEqualTo("Beste Noor");
        assertThat(status(robot)).isEqualTo("Bericht van Noor de Vries: “Waar blijft mijn bank?”, met 1 bijlage");
        await("the points", () -> !robot.lookup(".points .row").queryAll().isEmpty());
    }

    @Test
    void a_text_dropped_on_the_draft_takes_its_place_and_one_undo_brings_it_back(FxRobot robot) {
        typed(robot, "Beste Noor");
        drop(robot, file("bericht.txt", "Geachte mevrouw,\r\n\r\nEén bank.\r\n"), draft);

        await("the text", () -> draft.text().startsWith("Geachte"));
        assertThat(draft.text()).isEqualTo("Geachte mevrouw,\n\nEén bank.");
        assertThat(status(robot)).isEqualTo("Dit is de tekst van bericht.txt. Ctrl+Z zet terug wat er stond.");
        undo(robot);
        assertThat(draft.text()).isEqualTo("Beste Noor");
    }

    @Test
    void a_text_dropped_on_the_customers_message_is_the_message(FxRobot robot) {
        drop(robot, file("klacht.md", "Waar blijft mijn bank?"), customer);

        await("the message", () -> customer.text().equals("Waar blijft mijn bank?"));
        assertThat(draft.text()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_told_in_a_sentence_and_nothing_is_lost(FxRobot robot) {
        typed(robot, "Beste Noor");
        drop(robot, file("brief.docx", "PK"), draft);

        await("a sentence", () -> status(robot).startsWith("brief.docx"));
        assertThat(status(robot))
                .isEqualTo("brief.docx: Dit is een Word-document. Kopieer de tekst daar en plak die hier.");
        assertThat(draft.text()).isEqualTo("Beste Noor");
    }

    @Test
    void text_dragged_in_comes_where_it_is_dropped_as_clean_text(FxRobot robot) {
        typed(robot, "Beste Noor");
        ClipboardContent content = new ClipboardContent();
        content.putHtml("<p>Het spijt me.</p><p>Echt.</p>");
        content.putString("anders");
        drop(robot, content, draft);

        await("the text", () -> draft.text().contains("spijt"));
        assertThat(draft.text()).isEqualTo("Beste NoorHet spijt me.\n\nEcht.");
        undo(robot);
        assertThat(draft.text()).isEqualTo("Beste Noor");
    }

    @Test
    void the_place_that_would_take_it_shows_while_one_drags(FxRobot robot) {
        source(robot, file("bericht.txt", "x"));
        robot.drag(source).moveTo(draft);

        await("the draft", () -> isTarget(draft));
        assertThat(isTarget(customer)).isFalse();
        robot.moveTo(customer);
        await("the message", () -> isTarget(customer));
        assertThat(isTarget(draft)).isFalse();
        robot.drop();
        await("the end", () -> !isTarget(customer));
    }

    private static boolean isTarget(Node area) {
        return area.getPseudoClassStates().contains(PseudoClass.getPseudoClass("drop-target"));
    }

    private static String status(FxRobot robot) {
        return ((Label) robot.lookup(".status-bar > .label")
                        .queryAll()
                        .iterator()
                        .next())
                .getText();
    }

    private void drop(FxRobot robot, ClipboardContent content, Node place) {
        source(robot, content);
        robot.drag(source).dropTo(place);
    }

    /** What stands for another program; on the screen in memory one cannot drag from window to window. */
    private void source(FxRobot robot, ClipboardContent content) {
        robot.interact(() -> {
            source = new Label("sleep mij");
            source.setManaged(false);
            source.setOnDragDetected(event -> {
                source.startDragAndDrop(TransferMode.COPY).setContent(content);
                event.consume();
            });
            ((Pane) draft.getScene().getRoot()).getChildren().add(source);
            source.resizeRelocate(1150, 720, 100, 30);
        });
    }

    private ClipboardContent file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.writeString(file, text);
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            return content;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
