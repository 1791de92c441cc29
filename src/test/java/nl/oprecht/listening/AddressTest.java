package nl.oprecht.listening;

import static nl.oprecht.listening.FakePack.OPEN;
import static nl.oprecht.listening.FakePack.address;
import static nl.oprecht.listening.FakePack.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.text.Readdress;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.text.TextEdit;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Severity;
import org.junit.jupiter.api.Test;

/** What a report says of u and je: which words are out of place, and what puts all of them right. */
class AddressTest {

    /** {@code dat u al gisteren heeft}: the pronoun and, further on, its verb. */
    private static final TextEdit PRONOUN = new TextEdit(new Span(4, 5), "je");

    private static final TextEdit VERB = new TextEdit(new Span(18, 23), "hebt");

    private final FakeReader reader = new FakeReader()
            .hurts("u al", address("U", Register.U))
            .hurts("u mij", address("U", Register.U))
            .hurts("je ", address("JE", Register.JE))
            .turns("dat u al gisteren heeft", Register.JE, PRONOUN, VERB)
            .turns("Wil je ", Register.U, new TextEdit(new Span(0, 3), "Wilt"), new TextEdit(new Span(4, 6), "u"));

    @Test
    void a_reply_in_one_form_has_nothing_to_turn() {
        Report report = check("Ik lees dat u al gisteren heeft gebeld.");
        assertThat(report.register()).isEqualTo(Register.U);
        assertThat(report.findings()).isEmpty();
        assertThat(report.readdress()).isEqualTo(Readdress.NOTHING);
    }

    @Test
    void all_words_of_the_rarer_form_are_turned_with_their_verbs() {
        String text = "Heb je vragen? Ga je mee? Ik lees dat u al gisteren heeft gebeld.";
        Report report = check(text);
        assertThat(report.register()).isEqualTo(Register.MIXED);
        assertThat(report.readdress().to()).isEqualTo(Register.JE);
        assertThat(turned(report, text)).isEqualTo("Heb je vragen? Ga je mee? Ik lees dat je al gisteren hebt gebeld.");
    }

    @Test
    void the_form_that_the_house_wants_wins() {
        String text = "Wil je dat? Wil je dit?";
        Report report = reader(text, Register.U);
        assertThat(report.readdress().to()).isEqualTo(Register.U);
        assertThat(turned(report, text)).isEqualTo("Wilt u dat? Wilt u dit?");
        assertThat(reader(text, Register.JE).readdress().isEmpty()).isTrue();
    }

    @Test
    void the_words_of_somebody_else_stay_as_they_are() {
        String text =
                "Heb je vragen? Je schreef “ik hoop dat u al gisteren heeft gebeld”.\n> dat u al gisteren heeft\n";
        assertThat(check(text).readdress()).isEqualTo(Readdress.NOTHING);
        assertThat(reader(text, Register.JE).findings()).isEmpty();
    }

    @Test
    void a_finding_covers_the_pronoun_and_its_verb_so_that_its_rewrite_is_good_by_itself() {
        Report report = reader("Fijn dat u al gisteren heeft gebeld.", Register.JE);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.quote()).isEqualTo("u al gisteren heeft");
            assertThat(finding.suggestions()).containsExactly("je al gisteren hebt");
            assertThat(finding.address()).isEqualTo(Register.U);
        });
    }

    @Test
    void where_other_words_hurt_between_them_both_findings_stay_and_the_whole_turn_is_left() {
        reader.hurts("gisteren", rule("GISTEREN", "A", OPEN, Severity.SERIOUS));
        String text = "Fijn dat u al gisteren heeft gebeld.";
        Report report = reader(text, Register.JE);
        assertThat(report.findings()).extracting(Finding::quote).containsExactly("u al", "gisteren");
        assertThat(report.findings().get(0).suggestions()).isEmpty();
        assertThat(turned(report, text)).isEqualTo("Fijn dat je al gisteren hebt gebeld.");
    }

    @Test
    void a_word_in_doubt_keeps_its_finding_without_a_rewrite() {
        Report report = reader("Wie belt u mij.", Register.JE);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.address()).isEqualTo(Register.U);
            assertThat(finding.suggestions()).isEmpty();
        });
        assertThat(report.readdress().isEmpty()).isTrue();
    }

    private Report check(String text) {
        return reader(text, Register.NONE);
    }

    private Report reader(String text, Register house) {
        return FakePack.listener(reader, reply -> List.of())
                .check(CheckRequest.of(text).withHouse(house));
    }

    private static String turned(Report report, String text) {
        return TextEdit.applied(report.readdress().edits(), new Span(0, text.length()), text);
    }
}
