package nl.oprecht.listening;

import static nl.oprecht.listening.FakePack.OPEN;
import static nl.oprecht.listening.FakePack.address;
import static nl.oprecht.listening.FakePack.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.listening.SentenceEar.Suspicion;
import org.junit.jupiter.api.Test;

/** When the second ear is asked, and what becomes of its opinion. */
class EarJudgeTest {

    private final FakeReader reader = new FakeReader()
            .signals("te laat", "BAD_NEWS")
            .hurts("Uw", address("U", Register.U))
            .makes("Sorry", "EXCUUS", Grade.GENERIC)
            .hurts("uw schuld", rule("S", "SCHULD", OPEN));

    /** Finds every sentence with "kil" in it suspect, from that word on. */
    private final SentenceEar ear = sentence -> Optional.of(sentence)
            .filter(words -> words.contains("kil"))
            .map(words -> new Suspicion(
                    words.contains("geenszins") ? 0.1 : words.contains("beetje") ? 0.6 : 0.95,
                    "KIL",
                    new Span(words.indexOf("kil"), words.length() - 1)));

    @Test
    void a_sentence_that_only_sounds_wrong_becomes_a_hint_at_the_clause_that_carries_it() {
        assertThat(check("Uw kast is te laat. Dat klinkt kil en kort."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.quote()).isEqualTo("kil en kort");
                    assertThat(finding.family()).isEqualTo("KIL");
                    assertThat(finding.severity()).isEqualTo(Severity.HINT);
                    assertThat(finding.message()).isEqualTo("Klinkt dit niet kil?");
                });
    }

    @Test
    void it_keeps_silent_when_unsure_and_where_there_is_no_bad_news() {
        assertThat(check("Uw kast is te laat. Dat klinkt een beetje kil.")).isEmpty();
        assertThat(check("Uw kast is er. Dat klinkt kil en kort.")).isEmpty();
    }

    @Test
    void it_keeps_silent_in_a_text_that_speaks_to_nobody() {
        assertThat(check("De kast is te laat. Dat klinkt kil en kort.")).isEmpty();
    }

    @Test
    void it_keeps_silent_beside_a_finding_and_beside_a_cue_that_speaks_for_the_sentence() {
        assertThat(check("Uw kast is te laat. Dat is uw schuld, hoe kil ook."))
                .extracting(Finding::rule)
                .containsExactly("S");
        assertThat(check("Uw kast is te laat. Sorry voor de kil gestelde brief."))
                .isEmpty();
    }

    @Test
    void where_it_finds_nothing_wrong_at_all_a_rule_is_taken_to_be_mistaken() {
        reader.hurts("kil", rule("K", "KIL", OPEN));
        assertThat(check("Uw kast is te laat. Dat klinkt een beetje kil.")).hasSize(1);
        assertThat(check("Uw kast is te laat. Dat klinkt geenszins kil.")).isEmpty();
    }

    @Test
    void a_mistaken_rule_does_not_hide_a_word_of_the_other_form_of_address() {
        reader.hurts("kil, als u", rule("K", "KIL", OPEN))
                .hurts("als u", address("U", Register.U))
                .hurts("je ", address("JE", Register.JE));
        assertThat(check("Je bent te laat en je weet dat. Dat klinkt geenszins kil, als u belt."))
                .extracting(Finding::quote)
                .containsExactly("als u");
    }

    @Test
    void it_is_not_asked_about_names_greetings_and_quotations() {
        assertThat(check("Uw kast is te laat.\nTeam kil\n")).isEmpty();
        assertThat(check("Uw kast is te laat.\nGroet,\nMevrouw kil. Zegt men.")).isEmpty();
        assertThat(check("Uw kast is te laat.\n> Dat klinkt kil en kort.")).isEmpty();
    }

    private List<Finding> check(String text) {
        Listener listener = FakePack.hearing(reader, ear);
        return listener.check(CheckRequest.of(text)).findings();
    }
}
