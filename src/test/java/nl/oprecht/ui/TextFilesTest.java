package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A copywriter opens a text, polishes it and saves it. */
class TextFilesTest extends OpenDesk {

    @TempDir
    Path folder;

    @Test
    void a_text_is_opened_polished_and_saved_as_it_was_written_down(FxRobot robot) throws IOException {
        Path file = folder.resolve("melding één.txt");
        Files.write(
                file, "Beste buurt,\r\nde brug gaat dicht, café ook.\r\n".getBytes(Charset.forName("windows-1252")));
        typed(robot, "Iets anders");
        open(robot, file);

        await("the text", () -> draft.text().startsWith("Beste buurt,\nde brug"));
        assertThat(label(robot)).isEqualTo("melding één.txt  ·  opgeslagen");
        assertThat(title(robot)).isEqualTo("melding één.txt – Oprecht");
        robot.interact(() -> draft.moveTo(0));
        robot.write("x");
        assertThat(label(robot)).isEqualTo("melding één.txt  ·  niet opgeslagen");
        assertThat(title(robot)).isEqualTo("melding één.txt (niet opgeslagen) – Oprecht");
        control(robot, KeyCode.S);

        await("it to be saved", () -> label(robot).endsWith("·  opgeslagen"));
        assertThat(Files.readString(file, Charset.forName("windows-1252")))
                .isEqualTo("xBeste buurt,\r\nde brug gaat dicht, café ook.\r\n");
        assertThat(parts.drafts.search("", 9)).anyMatch(kept -> kept.reply().equals("Iets anders"));
    }

    @Test
    void a_reply_without_a_file_asks_for_one_and_then_keeps_to_it(FxRobot robot) throws IOException {
        typed(robot, "Beste Noor");
        parts.choice.answer = folder.resolve("brief");
        control(robot, KeyCode.S);
        await("it to be saved", () -> label(robot).equals("brief.txt  ·  opgeslagen"));
        assertThat(parts.choice.proposed).isEqualTo("antwoord.txt");
        robot.interact(() -> draft.setText("Beste Sem"));
        control(robot, KeyCode.S);
        await("it to be saved again", () -> label(robot).endsWith("·  opgeslagen"));

        assertThat(folder.resolve("brief.txt")).hasContent("Beste Sem");
    }

    @Test
    void what_somebody_else_put_in_the_file_is_overwritten_only_on_request(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("brief.txt"), "Oud");
        open(robot, file);
        await("the text", () -> draft.text().equals("Oud"));
        Files.writeString(file, "Van Sanne");
        robot.interact(() -> draft.setText("Van mij"));
        control(robot, KeyCode.S);
        await("the question", () -> said(robot).equals("brief.txt is intussen ergens anders veranderd."));
        assertThat(file).hasContent("Van Sanne");

        robot.type(KeyCode.ESCAPE);
        control(robot, KeyCode.S);
        await("the question again", () -> said(robot).equals("brief.txt is intussen ergens anders veranderd."));
        assertThat(file).hasContent("Van Sanne");
        control(robot, KeyCode.S);

        await("it to be saved", () -> label(robot).endsWith("·  opgeslagen"));
        assertThat(file).hasContent("Van mij");
        assertThat(said(robot)).isEmpty();
    }

    @Test
    void after_a_restart_the_reply_still_belongs_to_its_file(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("brief.txt"), "Oud");
        open(robot, file);
        await("the text", () -> draft.text().equals("Oud"));
        restart(robot);
        await("the draft", () -> label(robot).equals("brief.txt  ·  opgeslagen"));
        robot.interact(() -> draft.setText("Nieuw"));
        restart(robot);
        await("the draft", () -> draft.text().equals("Nieuw"));
        await("its file", () -> label(robot).equals("brief.txt  ·  niet opgeslagen"));
        control(robot, KeyCode.S);

        await("it to be saved", () -> label(robot).endsWith("·  opgeslagen"));
        assertThat(file).hasContent("Nieuw");
    }

    @Test
    void a_file_that_changed_while_the_window_was_closed_is_not_overwritten_unasked(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("brief.txt"), "Oud");
        open(robot, file);
        await("the text", () -> draft.text().equals("Oud"));
        robot.interact(() -> draft.setText("Van mij"));
        close(robot);
        Files.writeString(file, "Van Sanne");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
        open(robot);
        await("the draft", () -> draft.text().equals("Van mij"));
        control(robot, KeyCode.S);

        await("the question", () -> said(robot).equals("brief.txt is intussen ergens anders veranderd."));
        assertThat(file).hasContent("Van Sanne");
    }

    @Test
    void a_new_reply_belongs_to_no_file(FxRobot robot) throws IOException {
        open(robot, Files.writeString(folder.resolve("brief.txt"), "Oud"));
        await("the text", () -> draft.text().equals("Oud"));
        control(robot, KeyCode.N);

        assertThat(label(robot)).isEmpty();
        assertThat(title(robot)).isEqualTo("Oprecht");
        control(robot, KeyCode.S);
        assertThat(robot.lookup("Er staat nog niets om op te slaan").tryQuery()).isPresent();
    }

    @Test
    void the_words_of_a_web_page_are_saved_elsewhere(FxRobot robot) throws IOException {
        Path page = Files.writeString(folder.resolve("brief.html"), "<p>Beste <b>Noor</b></p><p>Dag</p>");
        open(robot, page);
        await("the text", () -> draft.text().contains("Beste Noor"));
        assertThat(label(robot)).isEmpty();
        parts.choice.answer = folder.resolve("uit de pagina.txt");
        control(robot, KeyCode.S);

        await("it to be saved", () -> label(robot).equals("uit de pagina.txt  ·  opgeslagen"));
        assertThat(parts.choice.proposed).isEqualTo("brief.txt");
        assertThat(page).content(StandardCharsets.UTF_8).startsWith("<p>");
    }

    @Test
    void what_is_no_text_leaves_the_reply_as_it_is(FxRobot robot) throws IOException {
        typed(robot, "Beste Noor");
        open(robot, Files.write(folder.resolve("foto.txt"), new byte[] {0, 1, 2, 3}));

        await("word of it", () -> said(robot).startsWith("foto.txt: Dit is geen tekst."));
        assertThat(draft.text()).isEqualTo("Beste Noor");
    }

    private void open(FxRobot robot, Path file) {
        parts.choice.answer = file;
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.O).release(KeyCode.SHIFT, KeyCode.CONTROL);
    }

    private String label(FxRobot robot) {
        return visible(robot, ".file-label");
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".notice").query().isVisible() ? visible(robot, ".notice-text") : "";
    }

    private String title(FxRobot robot) {
        return ((Stage) draft.getScene().getWindow()).getTitle();
    }

    private static String visible(FxRobot robot, String place) {
        return robot.lookup(place).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse("");
    }
}
