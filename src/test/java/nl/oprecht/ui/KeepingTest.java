package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.KeptTemplate.Origin;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import nl.oprecht.ui.editor.WritingArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Templates kept in order: new ones, changes, versions, the archive. */
class KeepingTest extends OpenDesk {

    private static final Template SORRY =
            Samples.template("sorry", "Excuus", "Het spijt me van {{product}}.", "EXCUUS");

    @BeforeEach
    void ship() {
        keeping.with(SORRY);
    }

    @Test
    void a_new_template_is_checked_while_it_is_written_and_saved_under_an_id_of_its_own(FxRobot robot) {
        openKeeping(robot);
        control(robot, KeyCode.N);
        await(
                "the title",
                () -> robot.lookup("Geen favoriet meer").tryQuery().isEmpty()
                        && title(robot).isFocused());
        robot.write("Ik bel u");
        write(robot, "{{#extra}}Ik bel u zo snel mogelijk, {{naam}}.");

        await("what hurts", () -> remarks(robot).stream().anyMatch(remark -> remark.contains("zo snel mogelijk")));
        assertThat(remarks(robot)).anyMatch(remark -> remark.contains("eindigt nergens"));
        assertThat(body(robot).stylesAt(1)).contains("finding-serious");
        assertThat(robot.lookup(".placeholder-row .gap").<Labeled>query().getText())
                .isEqualTo("naam");

        write(robot, "Ik bel u vrijdag, {{naam}}.");
        await("nothing that hurts", () -> remarks(robot).isEmpty());
        control(robot, KeyCode.S);
        await("the template", () -> keeping.kept("eigen-ik-bel-u").isPresent());
        KeptTemplate kept = keeping.kept("eigen-ik-bel-u").orElseThrow();
        assertThat(kept.origin()).isEqualTo(Origin.OWN);
        assertThat(kept.template().title()).isEqualTo("Ik bel u");
    }

    @Test
    void what_cannot_be_saved_is_told_and_stays_where_it_was_written(FxRobot robot) {
        openKeeping(robot);
        write(robot, "Sorry voor {{product}}.");
        keeping.refusal = new UserFacingException(new Problem("oprecht.db", "De schijf is vol.", "Maak ruimte."));
        control(robot, KeyCode.S);
        await("the reason", () -> message(robot).equals("oprecht.db: De schijf is vol. Maak ruimte."));

        robot.type(KeyCode.ESCAPE);
        openKeeping(robot);
        assertThat(body(robot).text()).isEqualTo("Sorry voor {{product}}.");
        assertThat(keeping.kept("sorry").orElseThrow().template()).isEqualTo(SORRY);
    }

    @Test
    void a_version_shows_what_changed_and_can_be_put_back(FxRobot robot) {
        keeping.save(Samples.template("sorry", "Excuus", "Het spijt ons van {{product}}.", "EXCUUS"));
        openKeeping(robot);
        assertThat(robot.lookup("meegeleverd, door jou gewijzigd").tryQuery()).isPresent();
        fire(robot, "Versies");
        await("versions", () -> pieces(robot, ".gone").equals(List.of("me")));
        assertThat(pieces(robot, ".new")).containsExactly("ons");

        robot.type(KeyCode.DOWN);
        fire(robot, "Zet deze versie terug");
        await("the old text", () -> body(robot).text().equals(SORRY.formal()));
        control(robot, KeyCode.S);
        await("as it was", () -> keeping.kept("sorry").orElseThrow().origin() == Origin.SHIPPED);
        assertThat(keeping.history("sorry")).hasSize(3);
    }

    @Test
    void a_template_goes_to_the_archive_and_comes_back(FxRobot robot) {
        openKeeping(robot);
        fire(robot, "Archiveer");
        await("the archive", () -> keeping.kept("sorry").orElseThrow().archived());
        await(
                "the way back",
                () -> robot.lookup("Zet terug uit archief").tryQuery().isPresent());
        fire(robot, "Zet terug uit archief");
        await("back", () -> !keeping.kept("sorry").orElseThrow().archived());
    }

    @Test
    void a_copy_is_ones_own_and_has_no_abbreviation_of_another(FxRobot robot) {
        openKeeping(robot);
        fire(robot, "Dupliceer");
        await("the copy", () -> title(robot).getText().equals("Excuus (kopie)"));
        control(robot, KeyCode.S);
        await("both", () -> keeping.all().size() == 2);
        assertThat(keeping.kept("eigen-excuus-kopie").orElseThrow().template().formal())
                .isEqualTo(SORRY.formal());
    }

    @Test
    void a_piece_of_the_draft_becomes_a_template_with_what_differs_as_placeholders(FxRobot robot) {
        typed(robot, "Beste Noor, u krijgt 81 euro op vrijdag 12 maart. Daan helpt 2 keer.");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.S).release(KeyCode.SHIFT, KeyCode.CONTROL);
        await(
                "the ticks",
                () -> robot.lookup(".selection-form .check-box").queryAll().size() == 4);
        assertThat(robot.lookup(".selection-form .check-box").<CheckBox>queryAll().stream()
                        .filter(CheckBox::isSelected)
                        .count())
                .isEqualTo(3);

        robot.type(KeyCode.SPACE).type(KeyCode.ENTER);
        await("the fields", () -> robot.lookup(".template-editor").tryQuery().isPresent());
        robot.write("Geld terug");
        control(robot, KeyCode.S);
        await("the template", () -> keeping.kept("eigen-geld-terug").isPresent());
        Template saved = keeping.kept("eigen-geld-terug").orElseThrow().template();
        assertThat(saved.familiar()).isEqualTo("Beste Noor, u krijgt {{bedrag}} op {{datum}}. Daan helpt 2 keer.");
        assertThat(saved.placeholders())
                .extracting(Placeholder::type)
                .containsExactly(Placeholder.Type.AMOUNT, Placeholder.Type.DATE);
    }

    private void openKeeping(FxRobot robot) {
        robot.interact(draft::requestFocus);
        control(robot, KeyCode.E);
        await("the template", () -> title(robot).getText().equals("Excuus"));
    }

    private static TextField title(FxRobot robot) {
        return robot.lookup(".template-editor .text-field").query();
    }

    private static WritingArea body(FxRobot robot) {
        return robot.lookup(".body-editor .writing-area").query();
    }

    private static void write(FxRobot robot, String text) {
        robot.interact(() -> body(robot).setText(text));
    }

    private static List<String> remarks(FxRobot robot) {
        return robot.lookup(".remark").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }

    private static String message(FxRobot robot) {
        return robot.lookup(".keeping-message").<Labeled>query().getText();
    }

    private static List<String> pieces(FxRobot robot, String kind) {
        return robot.lookup(".diff " + kind).queryAll().stream()
                .map((Node run) -> ((Text) run).getText())
                .toList();
    }

    private static void fire(FxRobot robot, String name) {
        robot.interact(() -> robot.lookup(name).<Button>query().fire());
    }
}
