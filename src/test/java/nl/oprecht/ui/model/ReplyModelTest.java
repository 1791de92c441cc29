package nl.oprecht.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.report.Score;
import nl.oprecht.domain.situation.Context;
import nl.oprecht.domain.text.Readdress;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.tone.Silence;
import org.junit.jupiter.api.Test;

class ReplyModelTest {

    private final ReplyModel model = new ReplyModel();

    @Test
    void a_report_on_an_older_text_is_dropped() {
        write("zo snel mogelijk");
        long old = revision();
        model.draftEdited(new Edit(16, 0, 1), "zo snel mogelijk.");

        model.accept(report(old, tone(0, 16)), true);
        assertThat(model.findings()).isEmpty();

        model.accept(report(revision(), tone(0, 16)), true);
        assertThat(model.findings()).hasSize(1);
    }

    @Test
    void a_choice_in_the_header_makes_earlier_reports_stale_too() {
        write("zo snel mogelijk");
        long old = revision();
        model.chooseSituation("vertraging");
        model.chooseHouse(Register.JE);

        model.accept(report(old, tone(0, 16)), true);

        assertThat(model.findings()).isEmpty();
        assertThat(model.requestProperty().get().situation()).isEqualTo("vertraging");
        assertThat(model.requestProperty().get().house()).isEqualTo(Register.JE);
    }

    @Test
    void findings_move_along_with_the_typing_and_go_when_it_goes_through_them() {
        write("zo snel mogelijk");
        model.accept(report(revision(), tone(0, 2), tone(8, 16)), true);

        model.draftEdited(new Edit(3, 0, 5), "zo heel snel mogelijk");
        assertThat(spans()).containsExactly(new Span(0, 2), new Span(13, 21));
        assertThat(model.settled()).isFalse();

        model.draftEdited(new Edit(1, 1, 0), "z heel snel mogelijk");
        assertThat(spans()).containsExactly(new Span(12, 20));
    }

    @Test
    void what_is_typed_right_behind_a_finding_leaves_it_alone() {
        write("slechts");
        model.accept(report(revision(), tone(0, 7)), true);
        model.draftEdited(new Edit(7, 0, 1), "slechts ");

        assertThat(spans()).containsExactly(new Span(0, 7));
    }

    @Test
    void evidence_grows_with_the_sentence_that_is_worked_on() {
        write("Het spijt me.");
        Report found = report(revision());
        model.accept(
                new Report(
                        found.revision(),
                        found.context(),
                        "",
                        Register.NONE,
                        Score.NONE,
                        List.of(),
                        List.of(new MoveEvidence("EXCUUS", new Span(0, 13), Grade.GENERIC)),
                        List.of(),
                        List.of(new CustomerPoint(PointKind.AMOUNT, "81 euro", new Span(0, 7), new Span(4, 9))),
                        List.of(),
                        Readdress.NOTHING),
                true);

        model.draftEdited(new Edit(4, 0, 6), "Het enorm spijt me.");

        assertThat(model.report().moves().get(0).span()).isEqualTo(new Span(0, 19));
        assertThat(model.report().points().get(0).answer()).isEqualTo(new Span(10, 15));
    }

    @Test
    void spelling_in_the_word_in_hand_waits_until_the_caret_has_left_it() {
        write("een paket");
        model.accept(report(revision(), spelling(4, 9), tone(0, 3)), true);
        assertThat(spans()).containsExactly(new Span(0, 3));

        model.caretMoved(2);
        assertThat(spans()).containsExactly(new Span(4, 9), new Span(0, 3));
    }

    @Test
    void what_is_ignored_comes_back_when_asked() {
        write("slechts");
        model.accept(report(revision(), tone(0, 7)), true);

        Finding finding = model.findings().get(0);
        model.silenceHere(Silence.NONE.withPhrase(new Silence.Phrase(finding.rule(), finding.quote())));
        assertThat(model.findings()).isEmpty();
        assertThat(model.ignoredCount()).isEqualTo(1);

        model.silenceHere(Silence.NONE);
        assertThat(model.findings()).hasSize(1);
    }

    @Test
    void a_failed_check_is_told_and_the_next_report_clears_it() {
        model.checkFailed();
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.FAILED);

        long before = revision();
        model.checkAgain();
        assertThat(revision()).isGreaterThan(before);
        model.accept(report(revision()), true);
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.READY);
    }

    private void write(String text) {
        model.draftEdited(new Edit(0, 0, text.length()), text);
    }

    private long revision() {
        return model.requestProperty().get().reply().revision();
    }

    private List<Span> spans() {
        return model.findings().stream().map(Finding::span).toList();
    }

    private static Finding tone(int start, int end) {
        return finding(start, end, Severity.WARNING);
    }

    private static Finding spelling(int start, int end) {
        return finding(start, end, Severity.LANGUAGE);
    }

    private static Finding finding(int start, int end, Severity severity) {
        return new Finding(
                new Span(start, end), "quote", "FAMILY", "rule", "P1", severity, "why", 4, List.of(), Register.NONE);
    }

    private static Report report(long revision, Finding... findings) {
        return new Report(
                revision,
                Context.UNKNOWN,
                "",
                Register.NONE,
                Score.NONE,
                List.of(findings),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Readdress.NOTHING);
    }
}
