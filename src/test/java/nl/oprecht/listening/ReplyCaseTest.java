package nl.oprecht.listening;

import static nl.oprecht.listening.FakePack.OPEN;
import static nl.oprecht.listening.FakePack.gate;
import static nl.oprecht.listening.FakePack.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Note;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.report.Score;
import nl.oprecht.domain.situation.Context;
import nl.oprecht.domain.situation.Context.Reason;
import nl.oprecht.domain.tone.Gate;
import nl.oprecht.domain.tone.Severity;
import org.junit.jupiter.api.Test;

/** How the case decides what counts, what comes first and what it costs. */
class ReplyCaseTest {

    private final FakeReader reader = FakePack.reader();

    @Test
    void the_score_adds_what_moves_earn_and_what_the_absence_of_harm_earns() {
        reader.hurts("snel", rule("SNEL", "BELOFTE", OPEN)).hurts("uw schuld", rule("S", "SCHULD", OPEN));
        assertThat(value("Te vroeg.")).isEqualTo(100);
        assertThat(value("Hij is te laat. Het spijt me. Ik stuur een nieuwe.")).isEqualTo(100);
        assertThat(value("Hij is te laat. Sorry. Ik stuur een nieuwe.")).isEqualTo(93);
        assertThat(value("Hij is te laat, ik kom snel.")).isEqualTo(28);
        assertThat(value("Hij is te laat. Het spijt me."))
                .as("sorry without a deed")
                .isEqualTo(55);
        assertThat(value("Hij is te laat, uw schuld. Het spijt me. Ik stuur een nieuwe."))
                .as("defence cannot be bought off")
                .isEqualTo(60);
    }

    @Test
    void every_point_lost_is_accounted_for_and_the_best_step_comes_first() {
        reader.hurts("snel", rule("SNEL", "BELOFTE", OPEN));
        Score score = check("Hij is te laat. Sorry, ik kom snel.").score();
        assertThat(score.losses())
                .extracting(loss -> loss.cause() + " " + loss.subject())
                .containsExactly("GENERIC EXCUUS", "MISSING OPLOSSING", "HARM BELOFTE");
        assertThat(score.value()
                        + score.losses().stream().mapToInt(Score.Loss::points).sum())
                .isEqualTo(100);
        assertThat(score.gains().stream().mapToInt(Score.Gain::points).sum()).isEqualTo(score.value());
        assertThat(score.next()).satisfies(step -> {
            assertThat(step.subject()).isEqualTo("OPLOSSING");
            assertThat(score.value() + step.gain())
                    .isEqualTo(value("Hij is te laat. Sorry, ik kom snel. Ik stuur een nieuwe."));
        });
        assertThat(check("Hij is te laat. Het spijt me. Ik stuur een nieuwe.")
                        .score()
                        .next())
                .isNull();
    }

    @Test
    void the_words_of_the_draft_betray_the_case_unless_the_agent_chose_one() {
        Context proposed = check("Dit vergoeden wij niet. Het spijt me.").context();
        assertThat(proposed.replyCase()).isEqualTo("nee");
        assertThat(proposed.caseReason()).isEqualTo(Reason.DRAFT);
        assertThat(proposed.words()).isEqualTo("vergoeden wij niet");
        assertThat(check("Het spijt me.").context().replyCase()).isEqualTo("fout");
        assertThat(check("Het is vrijdag.").context().replyCase()).isEqualTo("neutraal");
        CheckRequest request = CheckRequest.of("Dit vergoeden wij niet.");
        Context chosen = checker().check(request.withCase("neutraal")).context();
        assertThat(chosen.badNews()).isFalse();
        assertThat(chosen.caseReason()).isEqualTo(Reason.CHOSEN);
    }

    @Test
    void an_explanation_that_comes_before_the_apology_is_told_and_costs_points() {
        Report turned = check("Hij is te laat, want de bus stond stil. Het spijt me. Ik stuur een nieuwe.");
        assertThat(turned.notes()).singleElement().satisfies(note -> {
            assertThat(note.id()).isEqualTo(Note.ORDER);
            assertThat(note.quote()).isEqualTo("want de bus stond stil");
        });
        assertThat(turned.score().value()).isEqualTo(85);
        assertThat(check("Hij is te laat. Het spijt me, want de bus stond stil.")
                        .notes())
                .isEmpty();
    }

    @Test
    void a_customer_who_writes_again_is_noticed() {
        Report report = checker().check(CheckRequest.of("Het spijt me.").withCustomer("Dit is mijn derde mail."));
        assertThat(report.notes()).singleElement().satisfies(note -> {
            assertThat(note.where()).isEqualTo(Note.Where.CUSTOMER);
            assertThat(note.quote()).isEqualTo("derde mail");
        });
    }

    @Test
    void a_why_in_the_next_sentence_makes_a_softer_finding_at_half_the_cost() {
        Gate gate = new Gate(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of("REDEN"));
        reader.hurts("de regels", rule("REGELS", "BELEID", gate));
        assertThat(check("Dat zijn de regels.").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.penalty()).isEqualTo(20);
        });
        assertThat(check("Dat zijn de regels. Dat moet, want de bus stond stil.")
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.HINT);
                    assertThat(finding.penalty()).isEqualTo(10);
                });
    }

    private Listener checker() {
        return FakePack.listener(reader, text -> List.of());
    }

    private Report check(String text) {
        return checker().check(CheckRequest.of(text));
    }

    private int value(String text) {
        return check(text).score().value();
    }
}
