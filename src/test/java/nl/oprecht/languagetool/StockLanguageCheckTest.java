package nl.oprecht.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Severity;
import org.junit.jupiter.api.Test;

class StockLanguageCheckTest {

    private static final StockLanguageCheck CHECK = new StockLanguageCheck(Pack.PACK);

    @Test
    void a_misspelt_word_is_found_at_its_UTF16_offset_with_rewrites() {
        String text = "😊 Uw wasmachiene is onderweg.";
        assertThat(CHECK.check(text)).singleElement().satisfies(finding -> {
            assertThat(finding.span().start()).isEqualTo(6);
            assertThat(finding.quote()).isEqualTo("wasmachiene");
            assertThat(finding.message()).contains("tikfout");
            assertThat(finding.family()).isEqualTo(Family.LANGUAGE);
            assertThat(finding.severity()).isEqualTo(Severity.LANGUAGE);
            assertThat(finding.suggestions()).contains("wasmachine");
        });
    }

    @Test
    void a_grammar_mistake_is_found() {
        assertThat(CHECK.check("Hij word morgen gebeld door ons."))
                .extracting(Finding::quote)
                .isNotEmpty();
    }

    @Test
    void names_and_codes_are_not_mistakes() {
        assertThat(
                        CHECK.check(
                                "Beste Quirijntje,\n\nUw iDeal-betaling aan Telvia heeft code SORRY10.\n\nGroet,\nTeam Voltera"))
                .isEmpty();
    }

    @Test
    void maar_that_means_only_needs_no_comma() {
        assertThat(CHECK.check("Het gaat maar om één ding. U hoeft maar te bellen."))
                .isEmpty();
    }

    @Test
    void old_fashioned_words_are_left_to_our_own_rules() {
        assertThat(CHECK.check("Middels deze brief laat ik u weten dat de verkoopster u reeds gebeld heeft."))
                .isEmpty();
    }
}
