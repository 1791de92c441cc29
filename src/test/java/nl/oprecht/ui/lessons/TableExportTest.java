package nl.oprecht.ui.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import nl.oprecht.domain.lesson.FakeLessons;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.task.Background;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TableExportTest {

    private static final List<List<String>> ROWS = List.of(List.of("Dag", "Les"), List.of("2027-03-12", "Bel vooraf"));

    @TempDir
    Path folder;

    private final Texts texts = new Texts("window", Texts.DUTCH);
    private final TableExport export = new TableExport(
            new Notebook(
                    new FakeLessons(),
                    Object::toString,
                    new Background(TableExportTest::run, Runnable::run),
                    () -> LocalDate.of(2027, 3, 12)),
            texts);
    private UndoLine line;

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(() -> line = new UndoLine(texts));
    }

    @Test
    void a_table_is_written_where_it_is_wanted(FxRobot robot) throws IOException {
        Path file = folder.resolve("lessen.csv");
        robot.interact(() -> export.write(ROWS, file, line));

        assertThat(Files.readString(file)).isEqualTo(ROWS.toString());
        assertThat(said()).contains("Bewaard als lessen.csv.");
    }

    @Test
    void a_place_that_cannot_be_written_to_is_told(FxRobot robot) {
        Path file = folder.resolve("geen-map/lessen.csv");
        robot.interact(() -> export.write(ROWS, file, line));

        assertThat(said()).contains(file + ": Hier is niet te schrijven. Kies een andere plek.");
    }

    private Set<String> said() {
        return Set.of(((Label) line.lookup(".field-note")).getText());
    }

    /** What the worker would only log. */
    private static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException logged) {
            assertThat(logged).hasMessageContaining("niet te schrijven");
        }
    }
}
