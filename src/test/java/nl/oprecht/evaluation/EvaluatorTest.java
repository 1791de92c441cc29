package nl.oprecht.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.report.Score;
import nl.oprecht.domain.situation.Context;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.text.Readdress;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.evaluation.LabelledReply.Phrase;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    private static final Label LABEL = new Label("", "");
    private static final String TEXT = "Goed nieuws! Het komt zo snel mogelijk.";

    private final Evaluator evaluator = new Evaluator(new Vocabulary(
            List.of(),
            List.of(family("CHEER", false), family("HOLLOW", false), family("FORM", true)),
            List.of(move("SORRY", false), move("THANKS", false), move("REASON", true)),
            List.of(),
            List.of()));

    @Test
    void a_finding_meets_a_label_where_they_share_a_letter() {
        add(labelled(phrase("Goed nieuws", "CHEER")), finding("nieuws!", "CHEER"));
        assertThat(evaluator.result().detection()).isEqualTo(new Measure(1, 1, 1, 1));
        assertThat(evaluator.result().families().get("CHEER")).isEqualTo(new Measure(1, 1, 1, 1));
    }

    @Test
    void white_space_is_nothing_to_share() {
        for (String space : List.of(" ", "\u00A0", "\u0085", "\n")) {
            Evaluator fresh = new Evaluator(
                    new Vocabulary(List.of(), List.of(family("CHEER", false)), List.of(), List.of(), List.of()));
            String text = "Goed" + space + "nieuws";
            LabelledReply reply = new LabelledReply(
                    "a", "", text, List.of(new Phrase(new Span(0, 5), "CHEER")), List.of(), Set.of(), Set.of());
            fresh.add(
                    reply,
                    report(
                            List.of(new Finding(
                                    new Span(4, 11),
                                    "",
                                    "CHEER",
                                    "R",
                                    "",
                                    Severity.HINT,
                                    "",
                                    1,
                                    List.of(),
                                    Register.NONE)),
                            List.of()));
            assertThat(fresh.result().detection()).isEqualTo(new Measure(1, 0, 1, 0));
        }
    }

    @Test
    void another_family_is_detected_but_not_right() {
        add(labelled(phrase("Goed nieuws", "CHEER")), finding("Goed nieuws", "HOLLOW"));
        Evaluation result = evaluator.result();
        assertThat(result.detection()).isEqualTo(new Measure(1, 1, 1, 1));
        assertThat(result.rightFamily()).isEqualTo(new Measure(1, 0, 1, 0));
        assertThat(result.families())
                .containsEntry("CHEER", new Measure(1, 0, 0, 0))
                .containsEntry("HOLLOW", new Measure(0, 0, 1, 0));
        assertThat(result.misses()).isEmpty();
        assertThat(result.alarms()).isEmpty();
    }

    @Test
    void what_is_missed_and_what_is_a_false_alarm_is_kept() {
        add(labelled(phrase("Goed nieuws", "CHEER")), finding("zo snel mogelijk", "HOLLOW"));
        assertThat(evaluator.result().misses())
                .containsExactly(new Evaluation.Miss("a", new Span(0, 11), "Goed nieuws", "CHEER"));
        assertThat(evaluator.result().alarms())
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.finding().quote()).isEqualTo("zo snel mogelijk"));
        assertThat(evaluator.result().clean()).isZero();
    }

    @Test
    void two_findings_in_one_label_are_both_right() {
        add(labelled(phrase("Goed nieuws", "CHEER")), finding("Goed", "CHEER"), finding("nieuws", "CHEER"));
        assertThat(evaluator.result().detection()).isEqualTo(new Measure(1, 1, 2, 2));
    }

    @Test
    void what_is_arguable_counts_neither_way() {
        LabelledReply reply = new LabelledReply(
                "a",
                "",
                TEXT,
                List.of(),
                List.of(phrase("Goed nieuws", "CHEER")),
                Set.of("SORRY"),
                Set.of("SORRY", "THANKS"));
        evaluator.add(reply, report(List.of(finding("nieuws", "CHEER")), List.of("THANKS")));
        Evaluation result = evaluator.result();
        assertThat(result.detection()).isEqualTo(Measure.NONE);
        assertThat(result.rightMove()).isEqualTo(Measure.NONE);
        assertThat(result.clean()).isEqualTo(1);
        assertThat(result.alarmed()).isZero();
    }

    @Test
    void an_alarm_in_a_clean_reply_is_counted_apart() {
        add(labelled(), finding("Goed", "CHEER"), finding("snel", "HOLLOW"));
        add(labelled());
        Evaluation result = evaluator.result();
        assertThat(result.replies()).isEqualTo(2);
        assertThat(result.clean()).isEqualTo(2);
        assertThat(result.alarmed()).isEqualTo(1);
        assertThat(result.alarmsInClean()).isEqualTo(2);
    }

    @Test
    void moves_are_found_missed_or_made_up() {
        LabelledReply reply = new LabelledReply("a", "", TEXT, List.of(), List.of(), Set.of("SORRY"), Set.of());
        evaluator.add(reply, report(List.of(), List.of("SORRY", "THANKS")));
        evaluator.add(reply, report(List.of(), List.of()));
        assertThat(evaluator.result().moves())
                .containsEntry("SORRY", new Measure(2, 1, 1, 1))
                .containsEntry("THANKS", new Measure(0, 0, 1, 0));
        assertThat(evaluator.result().rightMove()).isEqualTo(new Measure(2, 1, 2, 1));
    }

    @Test
    void what_corpora_leave_unlabelled_is_left_out_on_both_sides() {
        LabelledReply reply = new LabelledReply(
                "a", "", TEXT, List.of(phrase("snel", "FORM")), List.of(), Set.of("REASON"), Set.of());
        evaluator.add(reply, report(List.of(finding("Goed", "FORM")), List.of("REASON")));
        Evaluation result = evaluator.result();
        assertThat(result.detection()).isEqualTo(Measure.NONE);
        assertThat(result.rightMove()).isEqualTo(Measure.NONE);
        assertThat(result.clean()).isEqualTo(1);
        assertThat(result.alarmed()).isZero();
        assertThat(result.families()).containsOnlyKeys("CHEER", "HOLLOW");
        assertThat(result.moves()).containsOnlyKeys("SORRY", "THANKS");
    }

    @Test
    void ratios_are_those_of_the_textbook() {
        Measure measure = new Measure(4, 3, 6, 3);
        assertThat(measure.recall()).isEqualTo(0.75);
        assertThat(measure.precision()).isEqualTo(0.5);
        assertThat(measure.f1()).isEqualTo(0.6);
        assertThat(new Measure(2, 0, 2, 0).f1()).isZero();
        assertThat(Measure.NONE.recall()).isNaN();
        assertThat(new Measure(0, 0, 2, 0).f1()).isNaN();
    }

    private void add(LabelledReply reply, Finding... findings) {
        evaluator.add(reply, report(List.of(findings), List.of()));
    }

    private static LabelledReply labelled(Phrase... phrases) {
        return new LabelledReply("a", "", TEXT, List.of(phrases), List.of(), Set.of(), Set.of());
    }

    private static Phrase phrase(String words, String family) {
        return new Phrase(span(words), family);
    }

    private static Finding finding(String words, String family) {
        return new Finding(span(words), words, family, "RULE", "", Severity.HINT, "", 1, List.of(), Register.NONE);
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Report report(List<Finding> findings, List<String> moves) {
        Stream<MoveEvidence> evidence =
                moves.stream().map(move -> new MoveEvidence(move, new Span(0, 4), Grade.GENERIC));
        return new Report(
                0,
                Context.UNKNOWN,
                "",
                Register.NONE,
                Score.NONE,
                findings,
                evidence.toList(),
                List.of(),
                List.of(),
                List.of(),
                Readdress.NOTHING);
    }

    private static Family family(String id, boolean unlabelled) {
        return new Family(id, LABEL, LABEL, "", Severity.HINT, false, "", 1, false, "", "", unlabelled, "", "");
    }

    private static Move move(String id, boolean unlabelled) {
        return new Move(id, LABEL, LABEL, "", List.of(), unlabelled);
    }
}
