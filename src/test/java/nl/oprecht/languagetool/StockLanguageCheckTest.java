package nl.oprecht.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.oprecht.domain.text.Draft;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Severity;
import org.junit.jupiter.api.Test;

class StockLanguageCheckTest {

    private static final StockLanguageCheck CHECK = new StockLanguageCheck(Pack.PACK, Pack.STOCK, new DutchSentences());

    @Test
    void a_misspelt_word_is_found_at_its_UTF16_offset_with_rewrites() {
        String text = "😊 Uw wasmachiene is onderweg.";
        assertThat(check(text)).singleElement().satisfies(finding -> {
            assertThat(finding.span().start()).isEqualTo(6);
            assertThat(finding.quote()).isEqualTo("wasmachiene");
            assertThat(finding.message()).contains("tikfout");
            assertThat(finding.family()).isEqualTo(Family.LANGUAGE);
            assertThat(finding.severity()).isEqualTo(Severity.LANGUAGE);
            assertThat(finding.suggestions()).contains("wasmachine");
        });
    }

    @Test
    void a_word_that_no_dictionary_holds_is_not_bent_into_one_that_is_far_off() {
        assertThat(check("Ik stuur u de rugzakpolis.")).singleElement().satisfies(finding -> {
            assertThat(finding.quote()).isEqualTo("rugzakpolis");
            assertThat(finding.suggestions()).isEmpty();
        });
        assertThat(check("Ik stuur u de bestelllling.")).singleElement().satisfies(finding -> {
            assertThat(finding.suggestions()).contains("bestelling");
        });
    }

    @Test
    void a_grammar_mistake_is_found() {
        assertThat(check("Hij word morgen gebeld door ons."))
                .extracting(Finding::quote)
                .isNotEmpty();
    }

    @Test
    void names_and_codes_are_not_mistakes() {
        assertThat(
                        check(
                                "Beste Quirijntje,\n\nUw iDeal-betaling aan Telvia heeft code SORRY10.\n\nGroet,\nTeam Voltera"))
                .isEmpty();
    }

    @Test
    void maar_that_means_only_needs_no_comma() {
        assertThat(check("Het gaat maar om één ding. U hoeft maar te bellen.")).isEmpty();
    }

    @Test
    void old_fashioned_words_are_left_to_our_own_rules() {
        assertThat(check("Middels deze brief laat ik u weten dat de verkoopster u reeds gebeld heeft."))
                .isEmpty();
    }

    @Test
    void room_at_the_start_of_a_line_is_no_mistake_and_twice_a_space_is_one() {
        assertThat(check("Wij doen dit:\n  het pakket gaat vandaag weg.\n")).isEmpty();
        assertThat(check("Het pakket gaat  vandaag weg.")).hasSize(1);
    }

    @Test
    void a_line_in_a_list_may_end_in_a_semicolon_and_a_sentence_may_not() {
        assertThat(check("U krijgt van ons:\n- een nieuwe kast;\n- uw geld terug.\n"))
                .isEmpty();
        assertThat(check("U krijgt een nieuwe kast;")).hasSize(1);
    }

    @Test
    void a_sentence_knows_the_one_before_it() {
        assertThat(check("Beste Noor,\n\nwij bellen u morgen.")).isEmpty();
        assertThat(check("Wij bellen u.\nmorgen komt het pakket."))
                .extracting(Finding::quote)
                .containsExactly("morgen");
        assertThat(check("Wij bellen u.Morgen komt het pakket.")).isNotEmpty();
    }

    @Test
    void what_belongs_together_is_compared_across_the_text() {
        String between = " Het pakket is onderweg.".repeat(20);
        assertThat(check("Wij bellen u (op uw mobiele nummer." + between))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.quote()).isEqualTo("(");
                    assertThat(finding.span().start()).isEqualTo(13);
                });
        assertThat(check("Wij bellen u (op uw mobiele nummer." + between + " Dat kost niets)."))
                .isEmpty();
        assertThat(check("In het organogram staat het." + between + " Ook het organigram klopt."))
                .extracting(Finding::quote)
                .containsExactly("organigram");
    }

    private static List<Finding> check(String text) {
        return CHECK.check(new Draft(text, 0));
    }
}
