package nl.oprecht.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.oprecht.check.LiveCheck;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.findings.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ComparedTextTest {

    private final List<Runnable> worker = new ArrayList<>();
    private final List<Report> made = new ArrayList<>();
    private final List<Consumer<Report>> arrival = new ArrayList<>();

    @Test
    void a_late_report_about_the_text_before_is_not_taken_for_this_one_s(FxRobot robot) {
        robot.interact(() -> {
            ComparedText text = text();
            text.show(CheckRequest.of("Het eerste antwoord."), false, false);
            work();
            text.show(CheckRequest.of("Het tweede antwoord."), false, false);

            arrival.get(0).accept(made.get(0));
            assertThat(text.settled()).isFalse();

            work();
            arrival.get(0).accept(made.get(1));
            assertThat(text.settled()).isTrue();
        });
    }

    private ComparedText text() {
        Texts texts = new Texts("window", Texts.DUTCH);
        Vocabulary vocabulary = new Vocabulary(List.of(), List.of(), List.of(), List.of(), List.of());
        return new ComparedText(
                "after",
                "words-new",
                arrived -> {
                    arrival.add(arrived);
                    return new LiveCheck(request -> Report.empty(request.reply().revision()), worker::add, made::add);
                },
                new Wording(vocabulary, texts),
                texts,
                () -> {});
    }

    private void work() {
        List.copyOf(worker).forEach(Runnable::run);
        worker.clear();
    }
}
