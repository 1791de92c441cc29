package nl.oprecht.listening;

import static nl.oprecht.listening.FakePack.OPEN;
import static nl.oprecht.listening.FakePack.address;
import static nl.oprecht.listening.FakePack.gate;
import static nl.oprecht.listening.FakePack.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.situation.Context.Reason;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Gate;
import nl.oprecht.domain.tone.Severity;
import org.junit.jupiter.api.Test;

class ListenerTest {

    private final FakeReader reader = FakePack.reader();

    @Test
    void a_phrase_that_hurts_becomes_a_finding_at_its_place() {
        reader.hurts("zo snel mogelijk", rule("SNEL", "BELOFTE", OPEN));
        assertThat(check("Wij komen zo snel mogelijk.").findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.span()).isEqualTo(new Span(10, 26));
                    assertThat(finding.quote()).isEqualTo("zo snel mogelijk");
                    assertThat(finding.family()).isEqualTo("BELOFTE");
                });
    }

    @Test
    void a_cue_in_the_same_sentence_silences_a_rule_that_asks_for_it() {
        reader.hurts("snel", rule("SNEL", "BELOFTE", gate(Set.of("MOMENT"), Set.of(), Set.of(), Set.of(), false)));
        assertThat(quotes("Ik kom snel, uiterlijk vrijdag.")).isEmpty();
        assertThat(quotes("Ik kom snel. Dat wordt vrijdag.")).containsExactly("snel");
    }

    @Test
    void a_cue_in_the_next_sentence_silences_only_a_rule_that_looks_there() {
        reader.hurts("snel", rule("SNEL", "BELOFTE", gate(Set.of(), Set.of("MOMENT"), Set.of(), Set.of(), false)));
        assertThat(quotes("Ik kom snel. Dat wordt vrijdag.")).isEmpty();
        assertThat(quotes("Ik kom snel. Echt waar. Dat wordt vrijdag.")).containsExactly("snel");
    }

    @Test
    void an_apology_silences_only_what_comes_after_it() {
        reader.hurts("drukte", rule("DRUK", "UITLEG", gate(Set.of(), Set.of(), Set.of("EXCUUS"), Set.of(), false)));
        assertThat(quotes("Het spijt me. Het kwam door drukte.")).isEmpty();
        assertThat(quotes("Het kwam door drukte. Het spijt me.")).containsExactly("drukte");
    }

    @Test
    void a_cue_anywhere_silences_a_rule_that_looks_everywhere() {
        reader.hurts(
                "nieuwe datum", rule("DATUM", "EUF", gate(Set.of(), Set.of(), Set.of(), Set.of("BAD_NEWS"), false)));
        assertThat(quotes("Een nieuwe datum. Hij is te laat.")).isEmpty();
        assertThat(quotes("Een nieuwe datum.")).containsExactly("nieuwe datum");
    }

    @Test
    void what_the_customer_asked_for_may_be_given() {
        Gate gate = new Gate(Set.of(), Set.of(), Set.of(), Set.of(), Set.of("COMPLAINT"), false, Set.of());
        reader.hurts("korting", rule("KORTING", "VERKOOP", gate));
        assertThat(quotes("U krijgt korting.")).containsExactly("korting");
        CheckRequest asked = CheckRequest.of("U krijgt korting.").withCustomer("Het is kapot.");
        assertThat(checker().check(asked).findings()).isEmpty();
    }

    @Test
    void cheer_is_right_unless_there_is_bad_news() {
        reader.hurts("Hoera", rule("HOERA", "CHEER", gate(Set.of(), Set.of(), Set.of(), Set.of(), true)));
        assertThat(quotes("Hoera, uw pakket is er.")).isEmpty();
        assertThat(quotes("Hoera, uw pakket is te laat.")).containsExactly("Hoera");
        Report afterComplaint =
                checker().check(CheckRequest.of("Hoera, het is er.").withCustomer("Mijn stoel is kapot."));
        assertThat(afterComplaint.findings()).hasSize(1);
        assertThat(afterComplaint.context().reason()).isEqualTo(Reason.CUSTOMER);
    }

    @Test
    void the_situation_that_the_agent_chose_outweighs_the_words() {
        Report report = checker().check(CheckRequest.of("Hij is te laat.").withSituation("compliment"));
        assertThat(report.context().badNews()).isFalse();
        assertThat(report.context().reason()).isEqualTo(Reason.SITUATION);
    }

    @Test
    void the_words_of_somebody_else_are_not_judged() {
        reader.hurts("snel", rule("SNEL", "BELOFTE", OPEN));
        assertThat(quotes("U schreef: “kom snel”, en \"snel graag\"\n> zo snel kan het\nIk kom snel."))
                .hasSize(1);
    }

    @Test
    void of_findings_that_overlap_the_more_serious_stays() {
        reader.hurts("zo snel", rule("KORT", "A", OPEN, Severity.SERIOUS))
                .hurts("zo snel mogelijk", rule("LANG", "B", OPEN, Severity.HINT));
        assertThat(check("Ik kom zo snel mogelijk.").findings())
                .extracting(Finding::rule)
                .containsExactly("KORT");
    }

    @Test
    void rewrites_keep_to_the_form_of_the_reply() {
        reader.hurts("u ", address("U", Register.U)).hurts("snel", rule("SNEL", "BELOFTE", OPEN));
        assertThat(check("Belt u mij snel.").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.suggestions()).containsExactly("voor u");
            assertThat(finding.address()).isEqualTo(Register.NONE);
        });
    }

    @Test
    void a_house_that_says_je_marks_every_u() {
        reader.hurts("u ", address("U", Register.U));
        Report report = checker().check(CheckRequest.of("Belt u mij.").withHouse(Register.JE));
        assertThat(report.register()).isEqualTo(Register.U);
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void a_move_is_shown_where_it_is_made_best_and_the_heaviest_missing_one_first() {
        Report report = check("Sorry. Hij is te laat. Het spijt me.");
        assertThat(report.moves()).singleElement().satisfies(move -> {
            assertThat(move.move()).isEqualTo("EXCUUS");
            assertThat(move.grade()).isEqualTo(Grade.SPECIFIC);
            assertThat(move.span()).isEqualTo(new Span(23, 35));
        });
        assertThat(report.missing()).containsExactly("OPLOSSING");
        assertThat(check("Hij is te laat.").missing()).containsExactly("OPLOSSING", "EXCUUS");
    }

    @Test
    void language_findings_come_only_when_asked_and_never_inside_a_phrase_that_hurts() {
        reader.hurts("zsm", rule("SNEL", "BELOFTE", OPEN));
        Finding inside = language(new Span(0, 3));
        Finding outside = language(new Span(7, 11));
        Listener listener = FakePack.listener(reader, text -> List.of(inside, outside));
        CheckRequest request = CheckRequest.of("zsm en kmot");
        assertThat(listener.check(request).findings()).hasSize(1);
        assertThat(listener.check(request.withLanguage(true)).findings())
                .extracting(Finding::family)
                .containsExactly("BELOFTE", "TAAL");
    }

    private static Finding language(Span span) {
        return new Finding(span, "", "TAAL", "SPELLING", "", Severity.LANGUAGE, "", 0, List.of(), Register.NONE);
    }

    private Listener checker() {
        return FakePack.listener(reader, text -> List.of());
    }

    private Report check(String text) {
        return checker().check(CheckRequest.of(text));
    }

    private List<String> quotes(String text) {
        return check(text).findings().stream().map(Finding::quote).toList();
    }
}
