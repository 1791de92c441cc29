package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import nl.oprecht.domain.template.FakeLibrary;
import nl.oprecht.domain.template.FoundTemplates;
import nl.oprecht.domain.template.FoundTemplates.Hit;
import nl.oprecht.domain.template.FoundTemplates.Reason;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.KeptTemplate.Origin;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.template.TemplateQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The palette: words typed over the window become a template in the draft. */
class PaletteTest extends OpenDesk {

    private static final String SORRY = "Dat is onze fout en het spijt me.";
    private static final Template APOLOGY = Samples.template("sorry", "Excuus voor onze fout", SORRY, "EXCUUS");
    private static final Template SIGNATURE = Samples.template("groet", "Groet", "Groet,\nDaan", "MENS");
    private static final Template ASKING = Samples.template("bellen", "Ik bel", "Ik bel {{naam}}.", "VERVOLG");

    private final List<TemplateQuery> asked = new ArrayList<>();

    @BeforeEach
    void ship() {
        keeping.with(APOLOGY);
    }

    @Override
    TemplateLibrary library() {
        return FakeLibrary.answering(this::find, List.of(APOLOGY, SIGNATURE, ASKING));
    }

    private synchronized FoundTemplates find(TemplateQuery query) {
        asked.add(query);
        List<Hit> hits = Stream.of(APOLOGY, SIGNATURE, ASKING)
                .filter(template -> (template.title() + template.formal())
                        .toLowerCase(Locale.ROOT)
                        .contains(query.words()))
                .map(template -> new Hit(
                        new KeptTemplate(template, Origin.SHIPPED, false, false, 0),
                        Reason.WANTED,
                        template.labels().moves().get(0)))
                .toList();
        return new FoundTemplates(hits, query.words().isEmpty() ? List.of() : List.of(query.words()));
    }

    private synchronized TemplateQuery lastAsked() {
        return asked.get(asked.size() - 1);
    }

    @Test
    void a_template_goes_in_at_the_caret_as_one_undo_step(FxRobot robot) {
        typed(robot, "Beste Noor, groet");
        robot.interact(() -> draft.moveTo(11));
        openPalette(robot);
        robot.write("excuus").type(KeyCode.ENTER);

        await("the words", () -> draft.text().equals("Beste Noor, " + SORRY + " groet"));
        assertThat(draft.writing()).isTrue();
        assertThat(palette(robot)).isFalse();
        undo(robot);
        assertThat(draft.text()).isEqualTo("Beste Noor, groet");
    }

    @Test
    void Enter_means_what_was_typed_and_not_what_was_found_before(FxRobot robot) {
        openPalette(robot);
        robot.write("groet").type(KeyCode.ENTER);
        await("the words", () -> draft.text().equals("Groet,\nDaan"));
    }

    @Test
    void one_after_the_other_goes_in_without_leaving_the_palette(FxRobot robot) {
        typed(robot, "Beste Noor,");
        robot.interact(() -> draft.moveTo(11));
        openPalette(robot);
        robot.write("excuus");
        control(robot, KeyCode.ENTER);
        await("the first", () -> draft.text().equals("Beste Noor,\n\n" + SORRY));
        await("an empty box", () -> paletteTitles(robot).size() == 3);
        robot.write("groet").type(KeyCode.ENTER);

        await("both", () -> draft.text().equals("Beste Noor,\n\n" + SORRY + "\n\nGroet,\nDaan"));
        assertThat(draft.caret()).isEqualTo(draft.text().length());
    }

    @Test
    void what_the_draft_lacks_and_the_customer_waits_for_is_asked_for_first(FxRobot robot) {
        robot.interact(() -> customer.setText("Wanneer krijg ik mijn geld terug?"));
        typed(robot, "Het spijt me.");
        await("a report", () -> robot.lookup(".points .row").queryAll().size() == 1);
        await("a score", () -> robot.lookup(".score").<Labeled>query().getText().equals("62 · op weg"));
        openPalette(robot);

        assertThat(lastAsked().wanted()).containsExactly("ERKENNING", "VERVOLG", "MENS");
        await("reasons", () -> notes(robot).contains("Een mens ontbreekt nog"));
    }

    @Test
    void the_hits_stand_out_and_the_open_places_can_be_seen(FxRobot robot) {
        openPalette(robot);
        robot.write("bel");
        await("one", () -> paletteTitles(robot).equals(List.of("Ik bel")));

        await("hits in title and text", () -> hits(robot).equals(List.of("bel", "bel")));
        assertThat(robot.lookup(".preview .gap").<Label>query().getText()).isEqualTo("naam");
    }

    @Test
    void Esc_gives_the_keyboard_back_to_where_it_was(FxRobot robot) {
        typed(robot, "Beste Noor");
        robot.interact(customer::requestFocus);
        control(robot, KeyCode.K);
        await("the palette", () -> palette(robot));
        robot.write("x").type(KeyCode.TAB).type(KeyCode.ESCAPE);

        assertThat(palette(robot)).isFalse();
        assertThat(customer.writing()).isTrue();
        assertThat(customer.text() + draft.text()).isEqualTo("Beste Noor");
    }

    @Test
    void a_favourite_is_marked_with_a_key(FxRobot robot) {
        openPalette(robot);
        robot.write("excuus");
        await("one", () -> paletteTitles(robot).size() == 1);
        control(robot, KeyCode.D);
        await("the mark", () -> keeping.kept("sorry").orElseThrow().favourite());
    }

    private void openPalette(FxRobot robot) {
        control(robot, KeyCode.SPACE);
        await("templates", () -> paletteTitles(robot).size() == 3);
    }

    private static boolean palette(FxRobot robot) {
        return robot.lookup(".palette").tryQuery().isPresent();
    }

    private static List<String> notes(FxRobot robot) {
        return robot.lookup(".palette .template-moves").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }

    private static List<String> hits(FxRobot robot) {
        return robot.lookup(".palette .hit").queryAll().stream()
                .map((Node node) -> ((Text) node).getText())
                .toList();
    }
}
